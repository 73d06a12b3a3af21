using Parley.Reading;
using Parley.Rules.Cells;

namespace Parley.Packs.Checking;

/// <summary>Keeps what could not be decided within the bound, to say it once for each file.</summary>
internal sealed class Undecided(CellBudget budget)
{
    private readonly SortedSet<string> rules = new(StringComparer.Ordinal);
    private Position? at;
    private (int Facts, int Cells) largest;

    /// <summary>Notes an answer that took too much; hands it on.</summary>
    public Answer Note(Answer answer, string rule, Position position)
    {
        if (!answer.IsTooMuch) return answer;
        rules.Add(rule);
        at ??= position;
        largest = (Math.Max(largest.Facts, answer.Facts), Math.Max(largest.Cells, answer.Cells));
        return answer;
    }

    public void Report(Findings findings)
    {
        if (at is { } first) findings.Note(CellMessages.TooMuch, first, Concrete.Names(rules), CellBudget.MostOfOne, budget.Whole, largest.Facts, largest.Cells);
    }
}
