using Parley.Disputes;
using Parley.Notices;

namespace Parley.Host.Api.Views;

/// <summary>A silence: which notices are not sent from when until when, who said so and why.</summary>
internal sealed record SilenceView(
    string Id,
    SilenceStanding Standing,
    DateTimeOffset From,
    DateTimeOffset Until,
    IReadOnlyList<Holder> To,
    IReadOnlyList<string> Units,
    IReadOnlyList<DisputeId> Disputes,
    IReadOnlyList<string> Texts,
    Level? UpTo,
    string Reason,
    string Owner,
    string Post,
    DateTimeOffset SetAt,
    DateTimeOffset? EndedAt,
    string? EndedBy)
{
    public static SilenceView Of(Silence silence, DateTimeOffset now) => new(
        silence.Id,
        silence.StandingAt(now),
        silence.From,
        silence.Until,
        [.. silence.Scope.Posts],
        [.. silence.Scope.Units],
        [.. silence.Scope.Disputes],
        [.. silence.Scope.Texts],
        silence.Scope.UpTo,
        silence.Reason,
        silence.Owner.SubjectId,
        silence.Owner.PostId,
        silence.SetAt,
        silence.EndedAt,
        silence.EndedBy?.SubjectId);
}
