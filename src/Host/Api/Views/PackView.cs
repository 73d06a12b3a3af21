namespace Parley.Host.Api.Views;

/// <summary>The rule pack in force, what will soon go wrong with it though nothing changes, and what is wrong with its folder when that has changed to something that cannot be used or waits.</summary>
internal sealed record PackView(string Name, string Version, string Revision, IReadOnlyList<string> Levels, IReadOnlyList<FindingView> Refused, HeldView? Held, IReadOnlyList<FindingView> Warnings)
{
    public static PackView Of(PackStatus status, string language) => new(
        status.Active.Name,
        status.Active.Version,
        status.Active.Revision,
        [.. status.Active.Levels.Levels.Select(l => l.ToString())],
        [.. status.Refused.Select(f => FindingView.Of(f, language))],
        HeldView.Of(status, language),
        [.. status.Warnings.Select(f => FindingView.Of(f, language))]);
}
