using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Organisation;

/// <summary>An office, a township, a station, a group. <see cref="Serves"/> names units it works for without standing above them in the tree.</summary>
internal sealed record Unit(string Id, Tier Tier, string? Parent, Wording Label, ImmutableArray<string> Serves);
