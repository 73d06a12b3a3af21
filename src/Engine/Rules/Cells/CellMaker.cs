using System.Collections.Immutable;
using System.Numerics;
using Parley.Disputes;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>Cuts the range of a fact into cells: the points themselves and what lies between them, within the declared range.</summary>
internal static class CellMaker
{
    /// <summary>How many sets of words are told apart where their number matters.</summary>
    public const int MostSets = 512;

    private static readonly ImmutableArray<Cell> NoAndYes = [new(FactValue.Of(false), FactValue.Of(false)), new(FactValue.Of(true), FactValue.Of(true))];

    /// <summary>The variables of a fact, or null where its sets of words are too many to tell apart.</summary>
    public static ImmutableArray<CellVariable>? Of(WordSlot slot, IReadOnlyCollection<FactCuts> cuts, Danger danger)
    {
        var isFalling = danger == Danger.Lower;
        if (slot.Word.Kind != TermKind.Choices) return [new CellVariable(slot, -1, Ordered(Whole(slot, [.. cuts.SelectMany(c => c.Points)]), isFalling))];
        var words = cuts.SelectMany(c => c.Words).Distinct().Order().ToImmutableArray();
        if (!cuts.Any(c => c.IsCounted)) return [.. words.Select(place => new CellVariable(slot, place, Ordered(NoAndYes, isFalling)))];
        return Sets(slot.Word, words) is { } sets ? [new CellVariable(slot, -1, Ordered(sets, isFalling))] : null;
    }

    private static ImmutableArray<Cell> Ordered(ImmutableArray<Cell> cells, bool isFalling) =>
        isFalling ? [.. cells.Reverse().Select(c => new Cell(c.Grave, c.Mild))] : cells;

    private static ImmutableArray<Cell> Whole(WordSlot slot, SortedSet<decimal> points) => slot.Word.Kind switch
    {
        TermKind.Boolean => NoAndYes,
        TermKind.Choice or TermKind.Ordered => Stretches(points, 0, slot.Word.Words.Length - 1, place => FactValue.Choice(slot.Word.Words[(int)place])),
        TermKind.Day => Stretches(points, 0, DateOnly.MaxValue.DayNumber, day => FactValue.Of(DateOnly.FromDayNumber((int)day))),
        TermKind.Whole => Stretches(points, Math.Max(slot.Word.Least ?? long.MinValue, long.MinValue), Math.Min(slot.Word.Most ?? long.MaxValue, long.MaxValue), n => FactValue.Of((long)n)),
        _ => Fractions(slot.Word, points),
    };

    /// <summary>Whole numbers: each point, and each gap between two that holds any.</summary>
    private static ImmutableArray<Cell> Stretches(SortedSet<decimal> points, decimal least, decimal most, Func<decimal, FactValue> value)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        var from = decimal.Ceiling(least);
        most = decimal.Floor(most);
        foreach (var point in points.Where(p => p >= least && p <= most))
        {
            var (below, isPoint) = (decimal.Ceiling(point) - 1, decimal.Truncate(point) == point);
            if (below >= from) cells.Add(new Cell(value(from), value(below)));
            if (isPoint) cells.Add(new Cell(value(point), value(point)));
            from = Math.Max(from, decimal.Floor(point) + 1);
        }

        if (from <= most) cells.Add(new Cell(value(from), value(most)));
        return cells.DrainToImmutable();
    }

    /// <summary>Decimals: each point and each end of the range, and what lies strictly between.</summary>
    private static ImmutableArray<Cell> Fractions(FactWord word, SortedSet<decimal> points)
    {
        if (word.Least is { } least) points.Add(least);
        if (word.Most is { } most) points.Add(most);
        points.RemoveWhere(p => p < word.Least || p > word.Most);
        FactValue Value(decimal number) => word.Type == FactType.Money ? FactValue.Money(number) : FactValue.Of(number);
        var cells = ImmutableArray.CreateBuilder<Cell>();
        if (points.Count == 0) return [new Cell(Value(0), Value(0))];
        if (word.Least is null && Exact.Subtract(points.Min, 1, out var low)) cells.Add(new Cell(Value(low), Value(low)));
        decimal? before = null;
        foreach (var point in points)
        {
            if (before is { } from && Between(from, point) is var (a, b)) cells.Add(new Cell(Value(a), Value(b)));
            cells.Add(new Cell(Value(point), Value(point)));
            before = point;
        }

        if (word.Most is null && Exact.Add(points.Max, 1, out var high)) cells.Add(new Cell(Value(high), Value(high)));
        return cells.DrainToImmutable();
    }

    /// <summary>A value near each end of an open stretch, whole where it can be; null where no decimal lies between.</summary>
    private static (decimal Low, decimal High)? Between(decimal from, decimal to)
    {
        var (low, high) = (decimal.Floor(from) + 1, decimal.Ceiling(to) - 1);
        if (low < to && high > from) return (low, high);
        var middle = from + ((to - from) / 2);
        return middle > from && middle < to ? (middle, middle) : null;
    }

    /// <summary>Every set of the words in question, with each number of the other words; the smallest first.</summary>
    private static ImmutableArray<Cell>? Sets(FactWord word, ImmutableArray<int> asked)
    {
        var others = Enumerable.Range(0, word.Words.Length).Except(asked).Select(place => word.Words[place]).ToImmutableArray();
        if (asked.Length > 9 || (1 << asked.Length) * (others.Length + 1) > MostSets) return null;
        var sets = from mask in Enumerable.Range(0, 1 << asked.Length)
                   from more in Enumerable.Range(0, others.Length + 1)
                   orderby BitOperations.PopCount((uint)mask) + more, mask, more
                   select FactValue.Choices([.. asked.Where((_, i) => (mask >> i & 1) != 0).Select(place => word.Words[place]), .. others.Take(more)]);
        return [.. sets.Select(s => new Cell(s, s))];
    }
}
