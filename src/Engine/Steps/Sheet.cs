using System.Collections.Immutable;
using Parley.Packs;
using Parley.Rules;
using Parley.Rules.Words;

namespace Parley.Steps;

/// <summary>
/// A row of facts for the rules of one pack, with the plan of what to fill in: what no rule reads is not worked out. Lent to one decision at a time.
/// </summary>
internal sealed class Sheet
{
    public Sheet(Pack pack)
    {
        Row = pack.Words.NewRow();
        Outcomes = pack.Grading.NewOutcomes();
        var grading = pack.Grading.All.SelectMany(r => r.Rule.Facts).ToHashSet();
        var read = grading
            .Concat(pack.Climb.All.SelectMany(r => r.Facts))
            .Concat(pack.Screening.All.SelectMany(r => r.Rule.Facts))
            .Concat(pack.Assignment.All.SelectMany(r => r.Rule.Facts))
            .Concat(pack.Notices.AllRoutes.SelectMany(r => r.When?.Facts ?? []))
            .Concat(pack.Notices.Inhibitions.SelectMany(i => (i.Source?.Facts ?? []).Concat(i.Target?.Facts ?? [])))
            .ToHashSet();
        Declared = [.. pack.Facts.All.Select(f => (Fact: f, Slot: pack.Words.Find(f.Name)?.Index ?? -1)).Where(f => read.Contains(f.Slot))];
        Supplied = [.. SuppliedFacts.All.Select(f => (f.Of, Slot: pack.Words.Find(f.Name)?.Index ?? -1)).Where(f => read.Contains(f.Slot))];
        Level = pack.Words.Find(EngineFacts.Level) is { } level && read.Contains(level.Index) ? level.Index : -1;
        Graded = [.. grading.OrderBy(slot => pack.Words.Slots[slot].Word.Name, StringComparer.Ordinal)];
    }

    public FactRow Row { get; }

    /// <summary>Where the outcomes of grading go.</summary>
    public RuleOutcomes Outcomes { get; }

    /// <summary>The pack's own facts that some rule reads, and their slots.</summary>
    public ImmutableArray<(FactDeclaration Fact, int Slot)> Declared { get; }

    /// <summary>The engine's facts that some rule reads, and their slots.</summary>
    public ImmutableArray<(SuppliedFacts.Supply Of, int Slot)> Supplied { get; }

    /// <summary>The slot of the level, or -1 when no rule reads it.</summary>
    public int Level { get; }

    /// <summary>The slots that grading reads, in ordinal order of their names.</summary>
    public ImmutableArray<int> Graded { get; }
}
