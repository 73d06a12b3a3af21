using Parley.Disputes;

namespace Parley.Journal;

/// <summary>One commit of one stream as it is stored. The chain's hash covers every other member and the hash before.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">The number of the commit in its stream, from 1.</param>
/// <param name="Command">The command id, unique in its stream.</param>
/// <param name="BodyHash">A keyed hash of the command's body.</param>
/// <param name="At">When it was decided; never earlier than the commit before.</param>
/// <param name="Clear">The clear part: header and events as JSON in UTF-8.</param>
/// <param name="Personal">The personal part, enciphered; empty when there is none.</param>
/// <param name="Hash">The chain's hash of this commit.</param>
public sealed record JournalRow(
    string Stream,
    long Version,
    CommandId Command,
    ReadOnlyMemory<byte> BodyHash,
    DateTimeOffset At,
    ReadOnlyMemory<byte> Clear,
    ReadOnlyMemory<byte> Personal,
    ReadOnlyMemory<byte> Hash);
