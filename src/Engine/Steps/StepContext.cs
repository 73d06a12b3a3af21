using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Steps;

/// <summary>What a step is handed besides dispute and command. A step reads nothing else: no clock, no disk, no static.</summary>
internal sealed record StepContext
{
    public required Pack Pack { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>When it happened, where that is earlier than <see cref="Now"/>; else the same.</summary>
    public required DateTimeOffset HappenedAt { get; init; }

    public required Actor Actor { get; init; }

    /// <summary>The second person, when a proposal of the actor was approved.</summary>
    public Actor? SecondPerson { get; init; }

    /// <summary>Where sheets of facts are borrowed.</summary>
    public required LentSheets Sheets { get; init; }

    /// <summary>What the front door counted for a report.</summary>
    public EarlierReports Earlier { get; init; } = EarlierReports.Nothing;

    /// <summary>How many active disputes each person handles who may be chosen, counted at the front door.</summary>
    public IReadOnlyDictionary<string, int> Loads { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>The other dispute of a merge or link.</summary>
    public Dispute? Other { get; init; }

    /// <summary>The facts of a dispute as the pack's rules read them now; valid until the next call for the same pack.</summary>
    public Sheet Sheet(Dispute dispute)
    {
        var sheet = Sheets.For(Pack);
        FactSheet.Fill(sheet, dispute, this);
        return sheet;
    }
}
