using System.Collections.Immutable;
using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Packs;
using Parley.Packs.Comparing;

namespace Parley.Revisions;

/// <summary>What one revision brings that another does not have.</summary>
internal static class RevisionNews
{
    private const int MostChanges = 200;

    /// <summary>
    /// Facts that are new. One whose type or label changed counts as new, and so does each new word of a choice: it would ask something else under an old name.
    /// </summary>
    public static ImmutableArray<string> Facts(Pack before, Pack after) => [.. after.Facts.All.SelectMany(f => NewIn(f, before.Facts.Find(f.Name)))];

    /// <summary>What differs in the policy, a sentence each.</summary>
    public static ImmutableArray<string> Changes(Pack before, Pack after, string language)
    {
        if (PolicyDocument.Read(before.PolicyBytes) is not { } old || PolicyDocument.Read(after.PolicyBytes) is not { } now) return [];
        var all = PackComparison.Of(old, now, language);
        ImmutableArray<string> told = [.. all.Take(MostChanges).Select(c => $"{c.Difference.File}: {c.Sentence}")];
        return all.Count > MostChanges ? told.Add(string.Create(CultureInfo.InvariantCulture, $"… (+{all.Count - MostChanges})")) : told;
    }

    public static RevisionProposed Proposal(Pack before, Pack after) => new(
        after.Revision, after.Name, after.Version, before.Revision, EquatableArray.Create(Facts(before, after).AsSpan()), EquatableArray.Create(Changes(before, after, "en").AsSpan()));

    private static IEnumerable<string> NewIn(FactDeclaration fact, FactDeclaration? before)
    {
        if (before is null || before.Type != fact.Type || !before.Label.Equals(fact.Label)) return [fact.Name];
        return fact.Words.Except(before.Words, StringComparer.Ordinal).Select(word => $"{fact.Name}={word}");
    }
}
