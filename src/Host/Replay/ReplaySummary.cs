namespace Parley.Host.Replay;

/// <summary>
/// What a run came to. <c>rows</c> is <c>commandRows</c> and all of <c>refused</c>, <c>ignored</c> and <c>unreadable</c>; every row counts once.
/// <c>episodes</c>, <c>stages</c>, <c>levels</c>, <c>deadlines</c> and <c>repeats</c> say how the disputes of the source stand in the journal.
/// </summary>
internal sealed record ReplaySummary
{
    public required int Cases { get; init; }

    public required int Rows { get; init; }

    /// <summary>Commands that were accepted.</summary>
    public required int Commands { get; init; }

    /// <summary>Rows of which at least one command was accepted.</summary>
    public required int CommandRows { get; init; }

    public required IReadOnlyDictionary<string, int> Refused { get; init; }

    public required IReadOnlyDictionary<string, int> Ignored { get; init; }

    public required int Unreadable { get; init; }

    /// <summary>Rows in which something was put right by a rule; they count above as well.</summary>
    public required IReadOnlyDictionary<string, int> Adjusted { get; init; }

    public required int Episodes { get; init; }

    public required IReadOnlyDictionary<string, int> Stages { get; init; }

    public required IReadOnlyDictionary<string, int> Levels { get; init; }

    public required DeadlineFigures Deadlines { get; init; }

    /// <summary>Disputes of which an earlier report at the same place or of the same parties was found within the pack's window.</summary>
    public required int Repeats { get; init; }

    /// <summary>Commands that an earlier run had recorded; they count among <see cref="Commands"/>.</summary>
    public required int Recorded { get; init; }

    /// <summary>From the first command to the last deadline; reading the file is not in it.</summary>
    public required double Seconds { get; init; }

    public required double CommandsPerSecond { get; init; }
}
