using Parley.Disputes.Events;
using Parley.Packs;
using Parley.Reading;
using Parley.Rules.Workflows;

namespace Parley.Letters;

/// <summary>
/// Why: to posts the rules that gave the level, to parties the wordings made for them and what the office gave as its reason. An informant who is no party hears what was decided and not why.
/// </summary>
internal static class LetterReasons
{
    public static string Of(Raising raising, Pack pack, LetterWords words)
    {
        var between = words.Say("; ", "；");
        if (raising.Notice.To is not null) return string.Join(between, ForOffice(raising, pack, words));
        return raising.Party is { Informant: false } ? string.Join(between, ForParty(raising, pack, words.Language)) : string.Empty;
    }

    /// <summary>The rules that matched and gave the level; besides, what is not known, where that alone could make it worse.</summary>
    private static IEnumerable<string> ForOffice(Raising raising, Pack pack, LetterWords words)
    {
        if (GradedBy(raising, pack) is not { } graded) yield break;
        foreach (var why in Decided(graded, pack, r => r.Why, words.Language)) yield return why;
        if (graded.Ask.Count > 0) yield return words.Say($"not known yet: {Facts(graded, words, ", ")}", $"尚不清楚：{Facts(graded, words, "、")}");
    }

    private static string Facts(Graded graded, LetterWords words, string between) => string.Join(between, graded.Ask.Select(words.Fact));

    private static IEnumerable<string> ForParty(Raising raising, Pack pack, string language)
    {
        var given = raising.Decision switch
        {
            Dismissed e => [e.Reason?.Value, e.OutsideRoute?.Value],
            WatchingStopped e => [e.Reason?.Value],
            MediationEnded e => [e.Reason?.Value, e.OutsideRoutes?.Value],
            ReferredOut e => [e.Reason?.Value],
            _ => Array.Empty<string?>(),
        };
        return given.OfType<string>().Concat(raising.Decision is null && GradedBy(raising, pack) is { } graded ? Decided(graded, pack, r => r.WhyForParty, language) : []);
    }

    /// <summary>As recorded, in the words of the rules; evaluating again is for who asks to have it explained.</summary>
    private static IEnumerable<string> Decided(Graded graded, Pack pack, Func<RuleProperties, Wording> words, string language)
    {
        var matched = pack.Grading.All.Where(r => graded.Matched.Contains(r.Id)).GroupBy(r => r.Rank).MaxBy(g => g.Key) ?? Enumerable.Empty<GradingRule>();
        return matched.Select(r => words(r.Rule.Properties).In(language)).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Under another revision than the pack's the rules may not be there any more; then nothing is said rather than something wrong.</summary>
    private static Graded? GradedBy(Raising raising, Pack pack) => raising.Grading is { } graded && graded.Revision == pack.Revision ? graded : null;
}
