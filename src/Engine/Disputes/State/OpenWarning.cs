namespace Parley.Disputes.State;

/// <summary>The warning of the last rise.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Level">The level it warns of.</param>
/// <param name="Sign">Who must sign.</param>
/// <param name="Each">Whether each must sign, or any one.</param>
/// <param name="Signed">Who has signed.</param>
/// <param name="Complete">Whether nobody else must sign.</param>
public sealed record OpenWarning(string Id, Level Level, EquatableArray<Holder> Sign, bool Each, EquatableArray<Holder> Signed, bool Complete);
