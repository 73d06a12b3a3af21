namespace Parley.Host.Api.Views;

/// <summary>An answer for every command.</summary>
internal sealed record PermittedListView(string Dispute, IReadOnlyList<PermittedView> Commands);
