using Parley.Packs;

namespace Parley.Host.Api;

/// <summary>The pack that was checked before the server started.</summary>
internal sealed record ServedPack(Pack Pack);
