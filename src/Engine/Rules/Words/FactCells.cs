namespace Parley.Rules.Words;

/// <summary>
/// What the cells of a fact hold. They are laid out so that compiled rules have little left to do: a yes or no and every "is this word" is there as a judgement already,
/// and decimals are there as whole ten-thousandths, rounded down and rounded up, which compare with such constants exactly as the decimal does.
/// </summary>
internal static class FactCells
{
    public const decimal TenThousandths = 10_000m;

    /// <summary>"Cannot tell" for 32 words.</summary>
    private const long AllOpen = unchecked((long)0xAAAA_AAAA_AAAA_AAAA);

    /// <summary>Decimals beyond have their ten-thousandths at the end of the scale, beyond every constant that is compared so.</summary>
    private const decimal MostInCell = 900_000_000_000_000m;

    public static void Forget(WordSlot slot, Span<long> cells)
    {
        if (slot.Word.Kind == TermKind.Boolean)
        {
            cells[slot.Cell] = cells[slot.NotCell] = (long)Judgement.CannotTell;
            return;
        }

        cells[slot.KnownCell] = 0;
        cells[slot.OpenCell] = (long)Judgement.CannotTell;
        if (slot.Word.Kind is TermKind.Choice or TermKind.Choices) cells.Slice(slot.HasCell(0), 2 * slot.WordCells).Fill(AllOpen);
    }

    public static void Keep(WordSlot slot, bool value, Span<long> cells)
    {
        cells[slot.Cell] = value ? (long)Judgement.Matched : (long)Judgement.NotMatched;
        cells[slot.NotCell] = value ? (long)Judgement.NotMatched : (long)Judgement.Matched;
    }

    public static void Keep(WordSlot slot, long value, Span<long> cells)
    {
        cells[slot.Cell] = value;
        cells[slot.KnownCell] = (long)Judgement.Matched;
        cells[slot.OpenCell] = 0;
    }

    public static void Keep(WordSlot slot, decimal value, Span<long> cells)
    {
        var (floor, ceiling) = (long.MaxValue, long.MaxValue);
        if (value <= -MostInCell) (floor, ceiling) = (long.MinValue, long.MinValue);
        else if (value < MostInCell)
        {
            var down = decimal.Floor(value * TenThousandths);
            floor = (long)down;
            ceiling = down / TenThousandths == value ? floor : floor + 1;
        }

        Keep(slot, floor, cells);
        cells[slot.CeilingCell] = ceiling;
    }

    /// <summary>No word is there, and of each it is sure that it is not.</summary>
    public static void KeepNoWord(WordSlot slot, Span<long> cells)
    {
        cells.Slice(slot.HasCell(0), slot.WordCells).Clear();
        cells.Slice(slot.HasNotCell(0), slot.WordCells).Fill(-1);
    }

    public static void KeepWord(WordSlot slot, int place, Span<long> cells)
    {
        if (place < 0) return;
        var both = (long)Judgement.Matched << (place % WordSlot.WordsPerCell * 2);
        cells[slot.HasCell(place)] |= both;
        cells[slot.HasNotCell(place)] &= ~both;
    }

    public static void KeepOneWord(WordSlot slot, int place, Judgement isThere, Span<long> cells)
    {
        var shift = place % WordSlot.WordsPerCell * 2;
        var mask = ~(3L << shift);
        cells[slot.HasCell(place)] = (cells[slot.HasCell(place)] & mask) | ((long)isThere << shift);
        var isNot = isThere == Judgement.CannotTell ? isThere : isThere ^ Judgement.Matched;
        cells[slot.HasNotCell(place)] = (cells[slot.HasNotCell(place)] & mask) | ((long)isNot << shift);
    }

    /// <summary>The ten-thousandths of a constant, where they are whole and within what cells hold; else null.</summary>
    public static long? OfConstant(decimal value)
    {
        if (value is <= -MostInCell or >= MostInCell) return null;
        var scaled = value * TenThousandths;
        return decimal.Truncate(scaled) == scaled && scaled / TenThousandths == value ? (long)scaled : null;
    }
}
