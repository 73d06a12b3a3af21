using Parley.Reading;

namespace Parley.Packs;

/// <summary>An office outside the process that a dispute can be referred to.</summary>
internal sealed record Body(string Name, Wording Label);
