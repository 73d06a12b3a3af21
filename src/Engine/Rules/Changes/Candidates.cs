using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Rules.Changes;

/// <summary>The values worth trying for one fact: around every point at which a condition turns, and every other word of a choice.</summary>
internal static class Candidates
{
    /// <summary>Up to here every set of words is tried; beyond, those one or two words away.</summary>
    private const int MostWordsTriedTogether = 10;

    public static IEnumerable<(FactValue Value, decimal Steps)> Of(WordSlot slot, FactValue? now, TurningPoints points) => slot.Word.Kind switch
    {
        TermKind.Boolean => Answers(now?.AsBoolean()),
        TermKind.Choice => slot.Word.Words.Where(w => !string.Equals(w, now?.AsText(), StringComparison.Ordinal)).Select(w => (FactValue.Choice(w), 1m)),
        TermKind.Ordered => Places(slot, now),
        TermKind.Choices => Sets(slot, now),
        TermKind.Text => points.Texts.Append(string.Empty).Where(t => !string.Equals(t, now?.AsText(), StringComparison.Ordinal)).Select(t => (FactValue.Text(t), 1m)),
        TermKind.Fraction => Fractions(slot.Word, now?.AsDecimal(), points),
        TermKind.Day => Wholes(slot.Word, now?.AsDate().DayNumber, points, 0, DateOnly.MaxValue.DayNumber).Select(c => (FactValue.Of(DateOnly.FromDayNumber((int)c.Value)), c.Steps)),
        _ => Wholes(slot.Word, now?.AsInteger(), points, long.MinValue, long.MaxValue).Select(c => (FactValue.Of(c.Value), c.Steps)),
    };

    private static IEnumerable<(FactValue Value, decimal Steps)> Answers(bool? now)
    {
        if (now != true) yield return (FactValue.Of(true), 1);
        if (now != false) yield return (FactValue.Of(false), 1);
    }

    private static IEnumerable<(FactValue Value, decimal Steps)> Places(WordSlot slot, FactValue? now)
    {
        var place = now is { } word ? slot.PlaceOf(word.AsText()) : -1;
        for (var other = 0; other < slot.Word.Words.Length; other++)
        {
            if (other != place) yield return (FactValue.Choice(slot.Word.Words[other]), place < 0 ? 1 : Math.Abs(other - place));
        }
    }

    private static IEnumerable<(long Value, decimal Steps)> Wholes(FactWord word, long? now, TurningPoints points, long least, long most)
    {
        var (from, to) = (Math.Max(least, word.Least ?? least), Math.Min(most, word.Most ?? most));
        foreach (var point in points.Numbers)
        {
            foreach (var value in new[] { decimal.Floor(point) - 1, decimal.Floor(point), decimal.Ceiling(point), decimal.Ceiling(point) + 1 })
            {
                if (value >= from && value <= to && value != now) yield return ((long)value, now is { } known ? Math.Abs(value - known) : 1);
            }
        }
    }

    private static IEnumerable<(FactValue Value, decimal Steps)> Fractions(FactWord word, decimal? now, TurningPoints points)
    {
        foreach (var point in points.Numbers)
        {
            foreach (var value in Around(point))
            {
                if (value < word.Least || value > word.Most || value == now) continue;
                var steps = now is { } known && Exact(known, value) is { } distance ? distance : 1;
                yield return (word.Type == FactType.Money ? FactValue.Money(value) : FactValue.Of(value), steps);
            }
        }
    }

    /// <summary>The point and the nearest values beside it in hundredths, or finer where the point itself is finer but still short.</summary>
    private static decimal[] Around(decimal point)
    {
        if (Math.Abs(point) > 1_000_000_000_000_000m) return [point];
        var digits = Math.Clamp((int)point.Scale, 2, 6);
        var unit = new decimal(1, 0, 0, false, (byte)digits);
        var down = Math.Round(point, digits, MidpointRounding.ToNegativeInfinity);
        return [down - unit, down, point, down + unit, down + unit + unit];
    }

    private static decimal? Exact(decimal now, decimal then)
    {
        var isWithin = Math.Abs(now) < decimal.MaxValue / 40 && Math.Abs(then) < decimal.MaxValue / 40;
        return isWithin ? Math.Abs(then - now) / Math.Max(Math.Abs(now), 1) * 10 : null;
    }

    private static IEnumerable<(FactValue Value, decimal Steps)> Sets(WordSlot slot, FactValue? now)
    {
        var words = slot.Word.Words;
        var present = new HashSet<string>(now?.AsChoices() ?? [], StringComparer.Ordinal);
        if (now is null) yield return (FactValue.Choices([]), 1);
        foreach (var changed in words.Length <= MostWordsTriedTogether ? AllSets(words.Length) : FewWords(words.Length))
        {
            var next = present.ToHashSet(StringComparer.Ordinal);
            next.SymmetricExceptWith(changed.Select(w => words[w]));
            yield return (FactValue.Choices(next), now is null ? 1 : changed.Count);
        }
    }

    private static IEnumerable<List<int>> AllSets(int words)
    {
        for (var bits = 1; bits < 1 << words; bits++) yield return [.. Enumerable.Range(0, words).Where(w => (bits >> w & 1) != 0)];
    }

    private static IEnumerable<List<int>> FewWords(int words)
    {
        for (var one = 0; one < words; one++)
        {
            yield return [one];
            for (var other = one + 1; other < words; other++) yield return [one, other];
        }
    }
}
