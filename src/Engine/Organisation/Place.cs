using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Organisation;

internal sealed record Place(string Id, string Unit, Wording Label, ImmutableArray<string> Aliases);
