using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>What a pack says of one tier.</summary>
internal sealed record TierOption(Tier Tier, Wording Label);
