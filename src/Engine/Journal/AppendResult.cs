namespace Parley.Journal;

/// <summary>What became of an append.</summary>
public enum AppendResult
{
    /// <summary>It is stored.</summary>
    Appended,

    /// <summary>A stream was at another version; nothing was written.</summary>
    VersionConflict,

    /// <summary>The command id was accepted before in one of the streams, whatever their versions; nothing was written.</summary>
    CommandKnown,
}
