namespace Parley.Journal;

/// <summary>What the id of a digest says of it.</summary>
internal static class Digests
{
    /// <summary>How the id of a message ends that tells what a route put together.</summary>
    public const string GroupEnd = ":group";

    /// <summary>How the id of a message ends that tells all that waited in a mailbox.</summary>
    public const string DigestEnd = ":digest";

    public static bool IsGroup(string? digest) => digest?.EndsWith(GroupEnd, StringComparison.Ordinal) is true;
}
