namespace Parley.Host.Api.Views;

/// <summary>How the host is: <c>live</c>, or <c>ready</c> with the pack in force.</summary>
internal sealed record HealthView(string Status, string? Pack = null);
