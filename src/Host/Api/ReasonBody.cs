namespace Parley.Host.Api;

/// <summary>Why; kept for ever, so no party is named.</summary>
internal sealed record ReasonBody(string Reason);
