namespace Parley.Host.Api;

/// <summary>From when an approved revision holds: a day of the pack's zone (<c>2026-12-01</c>, from its start) or a moment with an offset; left out: at once.</summary>
internal sealed record ApprovalBody(string? From = null);
