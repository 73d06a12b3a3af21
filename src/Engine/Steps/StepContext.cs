using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Rules.Words;

namespace Parley.Steps;

/// <summary>What a step is handed besides dispute and command. A step reads nothing else: no clock, no disk, no static.</summary>
internal sealed record StepContext
{
    private readonly Dictionary<RuleWords, FactRow> sheets = [];

    public required Pack Pack { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>When it happened, where that is earlier than <see cref="Now"/>; else the same.</summary>
    public required DateTimeOffset HappenedAt { get; init; }

    public required Actor Actor { get; init; }

    /// <summary>The second person, when a proposal of the actor was approved.</summary>
    public Actor? SecondPerson { get; init; }

    public required FactRows Rows { get; init; }

    /// <summary>What the front door counted for a report.</summary>
    public EarlierReports Earlier { get; init; } = EarlierReports.Nothing;

    /// <summary>The other dispute of a merge or link.</summary>
    public Dispute? Other { get; init; }

    /// <summary>The facts of a dispute as the pack's rules read them now; valid until the next call for the same pack.</summary>
    public FactRow Sheet(Dispute dispute)
    {
        var words = Pack.Words;
        if (!sheets.TryGetValue(words, out var row)) sheets[words] = row = Rows.Take(words);
        FactSheet.Fill(row, dispute, this);
        return row;
    }

    /// <summary>Gives the lent rows back once the decision is made.</summary>
    public void Done()
    {
        foreach (var row in sheets.Values) Rows.Return(row);
        sheets.Clear();
    }
}
