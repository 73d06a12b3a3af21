using Parley.Journal;
using Parley.Notices;
using Parley.Packs;

namespace Parley.Sending;

/// <summary>By which channels a notice goes: those its receiver names that the host has, else all the host has.</summary>
internal sealed class ChannelChoice(IEnumerable<INoticeChannel> channels)
{
    private readonly Dictionary<string, INoticeChannel> byName = channels.DistinctBy(c => c.Name, StringComparer.Ordinal).ToDictionary(c => c.Name, StringComparer.Ordinal);

    public bool IsEmpty => byName.Count == 0;

    public INoticeChannel? Find(string name) => byName.GetValueOrDefault(name);

    public IEnumerable<string> Of(IntentRow intent, Pack pack)
    {
        string[] named = [.. Receivers(intent, pack).SelectMany(r => r.By).Where(byName.ContainsKey).Distinct(StringComparer.Ordinal)];
        return (named.Length > 0 ? named : [.. byName.Keys.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The receivers that stand for whom the intent tells: those of its route, else any.</summary>
    private static IEnumerable<Receiver> Receivers(IntentRow intent, Pack pack)
    {
        var notices = pack.Notices;
        var routed = notices.FindRoute(intent.Route) is { To.IsEmpty: false } route ? route.To.Concat(route.Steps.SelectMany(s => s.To)).Distinct(StringComparer.Ordinal).Select(notices.Find) : notices.Receivers;
        return routed.Where(r => intent.To is { } holder ? r.Posts.Contains(holder.Post) : r.Kind is ReceiverKind.Party or ReceiverKind.Informant);
    }
}
