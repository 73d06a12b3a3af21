namespace Parley.Disputes.Events;

/// <summary>The level rose; posts are warned.</summary>
/// <param name="Warning">The warning's id.</param>
/// <param name="Level">The level.</param>
/// <param name="Sign">Who must sign.</param>
/// <param name="Each">Whether each must sign, or any one.</param>
/// <param name="Inform">Who is only informed.</param>
public sealed record WarningIssued(
    string Warning,
    Level Level,
    EquatableArray<Holder> Sign,
    bool Each,
    EquatableArray<Holder> Inform) : DisputeEvent;
