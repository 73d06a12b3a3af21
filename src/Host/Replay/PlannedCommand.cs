using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Host.Mapping;

namespace Parley.Host.Replay;

/// <summary>A command of a row, ready to be sent.</summary>
/// <param name="Body">The command.</param>
/// <param name="Actor">Who sends it.</param>
/// <param name="Mapped">What the mapping says of it: the stages in which it is sent.</param>
internal sealed record PlannedCommand(Command Body, Actor Actor, MappedCommand Mapped);
