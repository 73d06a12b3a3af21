namespace Parley.Host.Api.Views;

/// <summary>How the host is: <c>live</c>; <c>ready</c> with the pack in force, and whether its folder holds something else that was refused.</summary>
internal sealed record HealthView(string Status, string? Pack = null, bool PackRefused = false);
