using Parley.Disputes;
using Parley.Packs;
using Parley.Packs.Checking;
using Parley.Rules.Words;

namespace Parley.Tests.Packs.Checking;

/// <summary>All disputes there can be on four facts of a small pack, one by one: slow, and plain enough to be believed.</summary>
internal sealed class EveryDispute
{
    private static readonly FactValue[][] Values =
    [
        [.. Enumerable.Range(1, 9).Select(n => FactValue.Of((long)n))],
        [FactValue.Choice("none"), FactValue.Choice("minor"), FactValue.Choice("serious")],
        [FactValue.Of(false), FactValue.Of(true)],
        [FactValue.Choices([]), FactValue.Choices(["violence"]), FactValue.Choices(["crime"]), FactValue.Choices(["violence", "crime"])],
    ];

    private static readonly string[] Names = ["people", "injury", "weapon", "signs"];

    private readonly Pack pack;

    public EveryDispute(Pack pack)
    {
        this.pack = pack;
        Rows = [.. from p in Values[0] from i in Values[1] from w in Values[2] from s in Values[3] select Row(p, i, w, s)];
    }

    public FactRow[] Rows { get; }

    public bool Any(Func<FactRow, bool> holds) => Rows.Any(holds);

    /// <summary>Whether the level ever falls when one of the first three facts gets worse by one.</summary>
    public bool Falls(int fact) =>
        (from row in Rows let now = Array.IndexOf(Values[fact], row[Slot(fact)] ?? default) where now + 1 < Values[fact].Length let next = With(row, fact, Values[fact][now + 1]) select Rank(row) > Rank(next)).Any(f => f);

    public int Slot(int fact) => pack.Words.SlotOf(Names[fact]);

    public int Rank(FactRow row) => pack.Grading.Evaluate(row).Rank;

    private FactRow Row(params FactValue[] values)
    {
        var row = pack.Words.NewRow();
        row.CopyFrom(PackSpace.Of(pack).Harmless);
        for (var i = 0; i < values.Length; i++) row.Set(Slot(i), values[i]);
        return row;
    }

    private FactRow With(FactRow row, int fact, FactValue value)
    {
        var next = pack.Words.NewRow();
        next.CopyFrom(row);
        next.Set(Slot(fact), value);
        return next;
    }
}
