using Parley.Rules.Words;

namespace Parley.Rules.Cells;

/// <summary>
/// Looks for a dispute that meets every demand, fact by fact and cell by cell. What is not assigned yet is unknown, so a demand that fails already rules out everything
/// below: the product of all cells is rarely gone through. Not safe for use by several threads at once.
/// </summary>
internal sealed class CellSearch
{
    private readonly IReadOnlyList<Demand> demands;
    private readonly CellVariables variables;
    private readonly CellBudget budget;
    private readonly FactRow before;
    private readonly FactRow after;
    private readonly bool isPair;

    /// <param name="demands">What must hold.</param>
    /// <param name="variables">The facts they read.</param>
    /// <param name="words">The vocabulary.</param>
    /// <param name="budget">What the search may take.</param>
    /// <param name="isPair">Whether two disputes are looked for that differ in one fact.</param>
    public CellSearch(IReadOnlyList<Demand> demands, CellVariables variables, RuleWords words, CellBudget budget, bool isPair)
    {
        (this.demands, this.variables, this.budget, this.isPair) = (demands, variables, budget, isPair);
        before = words.NewRow();
        after = isPair ? words.NewRow() : before;
    }

    /// <summary>The variable in which the two disputes differ, with the cell before and after; null until one is found.</summary>
    public (CellVariable Variable, int Mild, int Grave)? Differs { get; private set; }

    /// <summary>True when there is such a dispute, on which the variables then stand; false when there is none; null when the budget did not last.</summary>
    public bool? Find() => Descend();

    /// <summary>The same for two disputes that differ in one fact by a step to the worse.</summary>
    public bool? FindStep(int fact)
    {
        foreach (var variable in variables.Of(fact).ToList())
        {
            foreach (var (mild, grave) in variable.Steps())
            {
                variable.Assign(grave, after);
                variable.Assign(mild, before);
                Differs = (variable, mild, grave);
                if (Descend() is not false and var found) return found;
                Clear(variable);
            }
        }

        return false;
    }

    private bool? Descend()
    {
        Demand? open = null;
        foreach (var demand in demands)
        {
            if (!budget.Spend(demand.Cuts.Condition.Size)) return null;
            var judgement = demand.Cuts.Condition.Judge(RowOf(demand));
            if (judgement == Judgement.CannotTell) open ??= demand;
            else if (judgement != demand.Wanted) return false;
        }

        if (open is null) return true;
        return Hinge.Of(open.Cuts.Condition, open.Wanted, RowOf(open)) is { } hinge ? TryAll(variables.Find(hinge.Slot, hinge.Place), hinge, RowOf(open)) : false;
    }

    /// <summary>First the cells in which the comparison comes out as it should, from the mildest to the gravest, then the others.</summary>
    private bool? TryAll(CellVariable variable, Hinge hinge, FactRow row)
    {
        var later = new List<int>();
        for (var next = 0; next < variable.Cells.Length + later.Count; next++)
        {
            var isLater = next >= variable.Cells.Length;
            var cell = isLater ? later[next - variable.Cells.Length] : next;
            variable.Assign(cell, before);
            if (isPair) variable.Assign(cell, after);
            if (!isLater && !hinge.IsAsWanted(row)) later.Add(cell);
            else if (Descend() is not false and var found) return found;
        }

        Clear(variable);
        return false;
    }

    private void Clear(CellVariable variable)
    {
        variable.Clear(before);
        if (isPair) variable.Clear(after);
    }

    private FactRow RowOf(Demand demand) => demand.IsAfter ? after : before;
}
