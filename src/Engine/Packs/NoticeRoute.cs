using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules;

namespace Parley.Packs;

/// <summary>When and how a notice goes to whom.</summary>
internal sealed record NoticeRoute
{
    /// <summary>Where it stands in <c>notices.json</c>.</summary>
    public required Position Position { get; init; }

    public string? Name { get; init; }

    /// <summary>What it is called where it must be found again: its name, else its place in the file, from 0.</summary>
    public required string Key { get; init; }

    /// <summary>The occasions it is for, for example <c>warning</c>.</summary>
    public required ImmutableArray<string> On { get; init; }

    /// <summary>The condition, or null for always.</summary>
    public CompiledCondition? When { get; init; }

    public required ImmutableArray<string> To { get; init; }

    /// <summary>The text, as <c>texts</c> names it; null for the occasion's own.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the routes after it are looked at too.</summary>
    public bool Continue { get; init; }

    public Length? RepeatEvery { get; init; }

    /// <summary>What ends the repeats, for example <c>signed</c>.</summary>
    public string? Until { get; init; }
}
