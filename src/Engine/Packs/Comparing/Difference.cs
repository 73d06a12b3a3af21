using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Packs.Comparing;

/// <summary>One thing that differs between two packs.</summary>
/// <param name="File">The file.</param>
/// <param name="Steps">The way to it: keys, and for entries of lists what names them.</param>
/// <param name="Old">What stood there, or null.</param>
/// <param name="New">What stands there, or null.</param>
internal sealed record Difference(string File, ImmutableArray<string> Steps, JsonItem? Old, JsonItem? New)
{
    /// <summary>The same entries in another order.</summary>
    public bool IsOrder { get; init; }

    public string Path => string.Concat(Steps.Select(s => $"/{s}"));

    public string Kind => IsOrder ? "reordered" : Old is null ? "added" : New is null ? "removed" : "changed";

    public string Step(int at) => at < Steps.Length ? Steps[at] : string.Empty;
}
