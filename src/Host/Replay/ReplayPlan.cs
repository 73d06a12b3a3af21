namespace Parley.Host.Replay;

/// <summary>A ledger turned into steps in the order of time; nothing has been done yet.</summary>
/// <param name="File">The file it is from.</param>
/// <param name="Rows">How many rows the file has.</param>
/// <param name="Cases">The cases in the order in which the file first names them.</param>
/// <param name="Steps">The steps by time; at the same moment in the order of the file.</param>
/// <param name="Unreadable">The rows that cannot be read.</param>
/// <param name="Tally">What is counted already.</param>
internal sealed record ReplayPlan(
    string File, int Rows, IReadOnlyList<CaseFile> Cases, IReadOnlyList<PlannedStep> Steps, IReadOnlyList<UnreadableRow> Unreadable, Tally Tally);
