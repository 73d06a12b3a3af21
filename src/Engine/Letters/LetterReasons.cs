using Parley.Disputes.Events;
using Parley.Grading;
using Parley.Packs;

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
        if (Explained(raising, pack, words.Language) is not { } explained) yield break;
        var decided = explained.Rules.Where(r => explained.Matched.Contains(r.Rule)).GroupBy(r => pack.Levels.RankOf(r.Level)).MaxBy(g => g.Key) ?? Enumerable.Empty<ExplainedRule>();
        foreach (var why in decided.Select(r => r.Why).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)) yield return why;
        if (explained.Ask.Count > 0) yield return words.Say($"not known yet: {Facts(explained, words, ", ")}", $"尚不清楚：{Facts(explained, words, "、")}");
    }

    private static string Facts(Explanation explained, LetterWords words, string between) => string.Join(between, explained.Ask.Select(words.Fact));

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
        return given.OfType<string>().Concat(raising.Decision is null ? Explained(raising, pack, language)?.ForParty ?? [] : []);
    }

    /// <summary>Under another revision than the pack's the rules may not be there any more; then nothing is said rather than something wrong.</summary>
    private static Explanation? Explained(Raising raising, Pack pack, string language) =>
        raising is { Grading: { } graded, GradedIn: { } commit } && graded.Revision == pack.Revision ? Explainer.Explain(raising.After.Id, commit, graded, pack, language) : null;
}
