namespace Parley.Journal;

/// <summary>Names of streams that are no dispute.</summary>
public static class Streams
{
    /// <summary>What belongs to no dispute: revisions, silences, sweeps. No dispute id can be equal to it.</summary>
    public const string Administration = "$administration";
}
