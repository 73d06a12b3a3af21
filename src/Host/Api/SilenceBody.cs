using Parley.Disputes;
using Parley.Notices;

namespace Parley.Host.Api;

/// <summary>Which notices are to be silenced (receiving posts, units, disputes, texts, levels up to one; at least one of them), why and until when.</summary>
internal sealed record SilenceBody(
    string Reason,
    DateTimeOffset Until,
    DateTimeOffset? From = null,
    IReadOnlyList<Holder>? To = null,
    IReadOnlyList<string>? Units = null,
    IReadOnlyList<DisputeId>? Disputes = null,
    IReadOnlyList<string>? Texts = null,
    Level? UpTo = null)
{
    public SilenceScope Scope() => new() { Posts = [.. To ?? []], Units = [.. Units ?? []], Disputes = [.. Disputes ?? []], Texts = [.. Texts ?? []], UpTo = UpTo };
}
