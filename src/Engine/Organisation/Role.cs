using Parley.Reading;

namespace Parley.Organisation;

/// <summary>What somebody brings to a team: a retired teacher, a village doctor. Not a post: it gives no right.</summary>
internal sealed record Role(string Id, Wording Label);
