using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules;

namespace Parley.Packs;

/// <summary>When and how a notice goes to whom. What it does not say is taken from the routes above it.</summary>
internal sealed record NoticeRoute
{
    /// <summary>Where it stands in <c>notices.json</c>.</summary>
    public required Position Position { get; init; }

    /// <summary>The keys and list places on the way to it.</summary>
    public required ImmutableArray<object> Path { get; init; }

    public string? Name { get; init; }

    /// <summary>What it is called where it must be found again: its name, else its place in the file, from 0, those of routes within it parted by dots.</summary>
    public required string Key { get; init; }

    /// <summary>The occasions it is for, for example <c>warning</c>.</summary>
    public required ImmutableArray<string> On { get; init; }

    /// <summary>The condition, or null for always. What the routes above it ask for must hold besides.</summary>
    public CompiledCondition? When { get; init; }

    /// <summary>Whom it tells; empty when it only says how others are told.</summary>
    public required ImmutableArray<string> To { get; init; }

    /// <summary>The text, as <c>texts</c> names it; null for the occasion's own.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the routes after it are looked at too.</summary>
    public bool Continue { get; init; }

    public Length? RepeatEvery { get; init; }

    /// <summary>What ends the repeats and the steps, for example <c>signed</c>.</summary>
    public string? Until { get; init; }

    public RouteTiming Timing { get; init; } = RouteTiming.Nothing;

    /// <summary>Whom it tells later, in the order of time.</summary>
    public ImmutableArray<NoticeStep> Steps { get; init; } = [];

    /// <summary>The routes within it: where one of them takes a notice, it does not take it itself.</summary>
    public ImmutableArray<NoticeRoute> Routes { get; init; } = [];

    /// <summary>Whether it goes on after it was taken.</summary>
    public bool GoesOn => RepeatEvery is not null || !Steps.IsEmpty;
}
