using System.Collections.Immutable;

namespace Parley.Packs.Schemas;

/// <summary>Words of the tests of a pack that schema and reader share.</summary>
internal static class PackTestWords
{
    /// <summary>Why something is not sent.</summary>
    public static ImmutableArray<string> Reasons { get; } = ["silenced", "muted", "absent", "inhibited"];
}
