using System.Collections.Immutable;

namespace Parley.Host.Mapping;

/// <summary>What an activity of the log means: commands, or nothing.</summary>
/// <param name="Commands">The commands, in order.</param>
/// <param name="IgnoredBy">The rule under which the row is counted when it is ignored whatever the stage, or null.</param>
/// <param name="Elsewhere">The rule under which it is counted when none of its commands applies in the stage reached, or null for the usual ones.</param>
internal sealed record Activity(ImmutableArray<MappedCommand> Commands, string? IgnoredBy, string? Elsewhere)
{
    public static Activity Ignored(string rule) => new([], rule, null);
}
