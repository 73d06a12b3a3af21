using Parley.Journal;
using Parley.Notices;
using Parley.Packs;

namespace Parley.Running;

/// <summary>By which channels a notice goes: those its receiver names that the host has, else all the host has.</summary>
internal sealed class DeliveryPlan(IEnumerable<INoticeChannel> channels)
{
    private readonly Dictionary<string, INoticeChannel> byName = channels.DistinctBy(c => c.Name, StringComparer.Ordinal).ToDictionary(c => c.Name, StringComparer.Ordinal);

    public bool IsEmpty => byName.Count == 0;

    public INoticeChannel? Find(string name) => byName.GetValueOrDefault(name);

    public IEnumerable<PlannedDelivery> Of(IntentRow intent, Pack pack)
    {
        var urgent = intent.Level == pack.Levels.Highest;
        string[] named = [.. Receivers(intent, pack).SelectMany(r => r.By).Where(byName.ContainsKey).Distinct(StringComparer.Ordinal)];
        return (named.Length > 0 ? named : [.. byName.Keys.Order(StringComparer.Ordinal)]).Select(channel => new PlannedDelivery(new(intent.Key, channel), urgent));
    }

    /// <summary>The receivers that stand for whom the intent tells: those of its route, else any.</summary>
    private static IEnumerable<Receiver> Receivers(IntentRow intent, Pack pack)
    {
        var notices = pack.Notices;
        var routed = intent.Route is { } name ? notices.Routes.Where(r => r.Name == name).SelectMany(r => r.To).Distinct(StringComparer.Ordinal).Select(notices.Find) : notices.Receivers;
        return routed.Where(r => intent.To is { } holder ? r.Posts.Contains(holder.Post) : r.Kind is ReceiverKind.Party or ReceiverKind.Informant);
    }
}
