using Parley.Disputes;

namespace Parley;

/// <summary>Whether an actor may send a command to a dispute now.</summary>
/// <param name="Command">The name of the command.</param>
/// <param name="Answer">Yes, yes if, or no.</param>
/// <param name="If">What must hold of the command besides; null when nothing must.</param>
/// <param name="Because">Why not; null unless the answer is no.</param>
public sealed record Permitted(string Command, PermissionAnswer Answer, MessageKind? If, Refusal? Because);
