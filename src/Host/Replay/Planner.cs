using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Host.Ledgers;
using Parley.Host.Mapping;

namespace Parley.Host.Replay;

/// <summary>Turns a ledger into steps on a time line, as its mapping says. Every row ends up in exactly one place: a step, an ignore rule, or the unreadable ones.</summary>
internal sealed class Planner
{
    private readonly LedgerMap map;
    private readonly LedgerTable table;
    private readonly bool isSimulated;
    private readonly int[] places;
    private readonly int[] compared;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<DisputeId, CaseFile> cases = [];
    private readonly List<PlannedStep> steps = [];
    private readonly List<UnreadableRow> unreadable = [];
    private readonly Tally tally = new();
    private readonly SourceOrder order = new();

    private Planner(LedgerMap map, LedgerTable table, bool isSimulated)
    {
        this.map = map;
        this.table = table;
        this.isSimulated = isSimulated;
        places = [.. map.Columns.Select(c => IndexOf(table.Columns, c))];
        compared = [.. Enumerable.Range(0, table.Columns.Count).Where(i => map.Duplicates?.Except.Contains(table.Columns[i], StringComparer.Ordinal) != true)];
    }

    /// <param name="map">The mapping.</param>
    /// <param name="table">The ledger.</param>
    /// <param name="isSimulated">Whether each step is decided at its own moment; else it is decided when it is sent, and its moment says when it happened.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="HostException">The table lacks a column.</exception>
    public static ReplayPlan Plan(LedgerMap map, LedgerTable table, bool isSimulated)
    {
        var missing = map.Columns.Where(c => !table.Columns.Contains(c, StringComparer.Ordinal)).ToList();
        if (missing.Count > 0)
            throw new HostException(ExitCodes.Errors, LedgerMessages.MissingColumn, table.File, string.Join(", ", missing.Select(m => $"'{m}'")), string.Join(", ", table.Columns));
        return new Planner(map, table, isSimulated).Plan();
    }

    private ReplayPlan Plan()
    {
        foreach (var row in table.Rows) Place(row);
        PlannedStep[] byTime = [.. steps.OrderBy(s => s.At)];
        foreach (var step in byTime)
        {
            step.Number = ++step.Case.Steps;
            step.Others = [.. step.Commands.Select(OtherOf).OfType<CaseFile>().Where(c => c != step.Case).Distinct()];
        }

        SharedTurns.Assign(byTime);
        return new ReplayPlan(table.File, table.Rows.Count, [.. cases.Values], byTime, unreadable, tally);
    }

    private void Place(LedgerRow row)
    {
        if (row.Fault is { } fault)
        {
            unreadable.Add(new UnreadableRow(row.Line, fault, row.About));
            return;
        }

        var reading = new RowReading(row.Fields, places);
        var rule = map.Ignore.FirstOrDefault(r => r.When.All(c => c.Holds(reading)))?.Name ?? DuplicateOf(row);
        if (rule is not null) tally.Ignore(rule);
        else Read(row, reading);
    }

    private string? DuplicateOf(LedgerRow row) =>
        map.Duplicates is { } rule && !seen.Add(string.Join('\u001f', compared.Select(i => row.Fields[i]))) ? rule.Name : null;

    private void Read(LedgerRow row, RowReading reading)
    {
        var result = new RowResult();
        var found = new StepPlanner(map, reading, result, order, isSimulated).Steps();
        if (map.Case.Pick(reading) is not { } caseId) reading.Fail(RowMessages.Blank, "case");
        else if (reading.Fault is null && found.Count > 0) Add(CaseOf(caseId), result, found);
        if (reading.Fault is { } fault)
        {
            unreadable.Add(new UnreadableRow(row.Line, fault, reading.About));
            return;
        }

        if (found.Count == 0) tally.Ignore(IgnoredBy.NoMoment);
        foreach (var adjustment in reading.Adjusted) tally.Adjust(adjustment);
    }

    private void Add(CaseFile file, RowResult result, List<StepDraft> found)
    {
        result.StepsLeft = found.Count;
        steps.AddRange(found.Select(d => new PlannedStep(file, result, d.At, d.Commands, d.Elsewhere)));
    }

    private CaseFile CaseOf(string caseId)
    {
        var dispute = CaseIds.DisputeOf(caseId);
        if (!cases.TryGetValue(dispute, out var file)) cases[dispute] = file = new CaseFile(dispute);
        return file;
    }

    private CaseFile? OtherOf(PlannedCommand command) => command.Body switch
    {
        Merge merge => cases.GetValueOrDefault(merge.Target),
        Link link => cases.GetValueOrDefault(link.Other),
        _ => null,
    };

    private static int IndexOf(IReadOnlyList<string> columns, string name)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (string.Equals(columns[i], name, StringComparison.Ordinal)) return i;
        }

        return -1;
    }
}
