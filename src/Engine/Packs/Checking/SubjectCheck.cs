using Parley.Disputes;
using Parley.Packs.Protection;
using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Disputes are graded, not people: no rule reads what speaks of a protected subject, by declaration, name, label or word, nor what stands in for one.</summary>
internal sealed class SubjectCheck(Pack pack, PackTrees trees, Findings findings)
{
    private readonly HashSet<(string Rule, string Fact, MessageKind Kind)> seen = [];

    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var check = new SubjectCheck(pack, trees, findings);
        foreach (var read in pack.Grading.All.Where(r => !IsCombination(r)).SelectMany(r => FactReads.Of(r.Rule, pack.Policy))) check.Judge(read, isGrading: true);
        foreach (var read in pack.Screening.All.SelectMany(r => FactReads.Of(r.Rule, pack.Policy))) check.Judge(read, isGrading: false);
        foreach (var read in pack.Assignment.All.SelectMany(r => FactReads.Of(r.Rule, pack.Policy))) check.Judge(read, isGrading: false);
        foreach (var read in pack.Climb.All.SelectMany(r => FactReads.Of(r, pack.Policy))) check.Judge(read, isGrading: false);
    }

    /// <summary>A combination reads only what the rules it counts read.</summary>
    private static bool IsCombination(GradingRule rule) => rule.Rule.Position is { File: PackFiles.Thresholds } at && at.Path.StartsWith("/combine/", StringComparison.Ordinal);

    private void Judge(FactRead read, bool isGrading)
    {
        if (read.Declaration is not { } fact) return;
        if (fact.Protected is { } name && SubjectTable.Find(name) is { } declared && Holds(declared, isGrading, fact: null)) Report(ProtectionMessages.Declared, read, read.Fact, name);
        else if (Spoken(fact, isGrading) is { } spoken) Report(spoken.Subject.Found, read, read.Fact, spoken.Word);
        else WordsOf(read, fact, isGrading);
        if (isGrading && fact.Type == FactType.Text && First(ProtectionMessages.FreeText, read)) findings.Warning(ProtectionMessages.FreeText, At(read), read.Rule, read.Fact);
    }

    private (Subject Subject, string Word)? Spoken(FactDeclaration fact, bool isGrading)
    {
        var labels = fact.Label.Texts.Select(t => t.Value).Concat(pack.Current.Texts.Values.Select(t => t.Label("facts", fact.Name)).OfType<string>().Order(StringComparer.Ordinal));
        return Spoken([fact.Name, .. labels], SubjectTable.All.Where(s => Holds(s, isGrading, fact)));
    }

    /// <summary>A word that a rule asks for may speak of a subject where the fact itself does not: <c>category == "petition"</c>. What stands in for a subject is a matter of the fact alone.</summary>
    private void WordsOf(FactRead read, FactDeclaration fact, bool isGrading)
    {
        foreach (var word in read.Words)
        {
            var label = fact.WordLabels.TryGetValue(word, out var texts) ? texts.Texts.Select(t => t.Value) : [];
            if (Spoken([word, .. label], SubjectTable.All.Where(s => s.Scope == SubjectScope.Everywhere)) is not { } spoken) continue;
            if (First(spoken.Subject.Found, read)) findings.Error(spoken.Subject.Found, read.At, read.Rule, $"{read.Fact} = {JsonWords.Short(word)}", JsonWords.Short(spoken.Word));
            return;
        }
    }

    private static (Subject Subject, string Word)? Spoken(IEnumerable<string> texts, IEnumerable<Subject> subjects)
    {
        foreach (var subject in subjects)
        {
            if (texts.Select(subject.FindIn).FirstOrDefault(w => w is not null) is { } word) return (subject, word);
        }

        return null;
    }

    /// <summary>Whether the subject must not be read there; a fact declared as one is taken at its word whatever its type.</summary>
    private static bool Holds(Subject subject, bool isGrading, FactDeclaration? fact) => subject.Scope switch
    {
        SubjectScope.Everywhere => true,
        SubjectScope.Grading => isGrading,
        _ => isGrading && (fact is null || fact.Type is FactType.Text or FactType.Choice or FactType.Choices),
    };

    private void Report(MessageKind kind, FactRead read, string fact, string word)
    {
        if (First(kind, read)) findings.Error(kind, At(read), read.Rule, fact, JsonWords.Short(word));
    }

    /// <summary>Once for each rule; a row of thresholds is one rule.</summary>
    private bool First(MessageKind kind, FactRead read) => seen.Add((RowOf(read.At) is { } row ? $"thresholds/{row}" : read.Rule, read.Fact, kind));

    private Position At(FactRead read) => RowOf(read.At) is { } row ? trees.PositionOf(PackFiles.Thresholds, "thresholds", row, "fact") : read.At;

    private static int? RowOf(Position at) =>
        at.File == PackFiles.Thresholds && at.Path.Split('/') is [_, "thresholds", var row, ..] && int.TryParse(row, out var number) ? number : null;
}
