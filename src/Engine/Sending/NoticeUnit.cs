using Parley.Journal;

namespace Parley.Sending;

/// <summary>What goes as one message: a notice, or several as a digest.</summary>
internal sealed record NoticeUnit(IReadOnlyList<Delivery> Deliveries, string? Digest)
{
    public string Id => Digest ?? IdOf(Deliveries[0].Intent.Key);

    public static string IdOf(IntentKey intent) => $"{intent.Dispute}:{intent.Notice}";

    public static NoticeUnit Single(Delivery delivery) => new([delivery], null);

    /// <summary>What a route puts together; one alone goes singly.</summary>
    public static NoticeUnit Of(IReadOnlyList<Delivery> group) => group.Count == 1 ? Single(group[0]) : new(group, $"{IdOf(group[0].Intent.Key)}{Digests.GroupEnd}");

    /// <summary>A new digest of all that waits. No two have the same first notice, because each notice is in one at most.</summary>
    public static NoticeUnit Group(IReadOnlyList<Delivery> deliveries) => new(deliveries, $"{IdOf(deliveries[0].Intent.Key)}{Digests.DigestEnd}");
}
