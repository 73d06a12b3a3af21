namespace Parley.Host.Api.Views;

/// <summary>Silences, in the order in which they were set.</summary>
internal sealed record SilenceListView(IReadOnlyList<SilenceView> Items);
