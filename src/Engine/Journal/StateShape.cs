using Parley.Disputes.State;

namespace Parley.Journal;

/// <summary>
/// Names how states are folded and written: by the build of this library. Whoever changes an event, a fold or a member changes the build, so no state of another fold is ever taken for one of this; the price is that each long dispute
/// is read in full once after an upgrade.
/// </summary>
internal static class StateShape
{
    public static string Current { get; } = typeof(Dispute).Module.ModuleVersionId.ToString("N");
}
