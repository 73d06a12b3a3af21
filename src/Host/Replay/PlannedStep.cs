using Parley.Disputes;

namespace Parley.Host.Replay;

/// <summary>A step of a case on the time line.</summary>
/// <param name="Case">The case.</param>
/// <param name="Row">The row it is from.</param>
/// <param name="At">The moment it is decided at.</param>
/// <param name="Commands">Its commands in order; empty when the activity is ignored.</param>
/// <param name="Elsewhere">The rule under which the row counts when no command applies in the stage reached, or null for the usual ones.</param>
internal sealed record PlannedStep(CaseFile Case, RowResult Row, DateTimeOffset At, IReadOnlyList<PlannedCommand> Commands, string? Elsewhere)
{
    /// <summary>Its number among the steps of its case in the order of time, from 1; command ids derive from it.</summary>
    public int Number { get; set; }

    /// <summary>Other cases its commands change: the target of a merge, the other side of a link.</summary>
    public IReadOnlyList<CaseFile> Others { get; set; } = [];

    public CommandId IdOf(int command) => Mapping.CaseIds.CommandOf(Case.Dispute, Number, command);
}
