using Parley.Packs;

namespace Parley.Host.Api.Views;

/// <summary>The rule pack in force.</summary>
internal sealed record PackView(string Name, string Version, string Revision, IReadOnlyList<string> Levels)
{
    public static PackView Of(Pack pack) => new(pack.Name, pack.Version, pack.Revision, [.. pack.Levels.Levels.Select(l => l.ToString())]);
}
