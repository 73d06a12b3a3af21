using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Host.Demo;

/// <summary>Tells what was not done in time and who is next. It remembers who held each duty, because a duty that stays with its post has gone to the stand-in.</summary>
internal sealed class DutyStory(DemoWords words, TimeZoneInfo zone)
{
    private readonly Dictionary<(DisputeId Dispute, string Deadline), Deadline> duties = [];

    public string? Of(DisputeId dispute, DisputeEvent happened)
    {
        switch (happened)
        {
            case DeadlineSet e:
                duties[(dispute, e.Deadline.Id)] = e.Deadline;
                return null;
            case DeadlineMissed e:
                return words.Say($"NOT DONE IN TIME: {Named(dispute, e.Deadline)}, due {Local(e.Due)}", $"逾期：{Named(dispute, e.Deadline)}，应于 {Local(e.Due)} 完成");
            case DutyMoved e:
                return Moved(dispute, e);
            case Supervised e:
                return words.Say($"ORDER to {words.Holder(e.Addressee)}, due {Local(e.Due)}: {e.What.Value}", $"督办 {words.Holder(e.Addressee)}，期限 {Local(e.Due)}：{e.What.Value}");
            default:
                return null;
        }
    }

    private string Moved(DisputeId dispute, DutyMoved moved)
    {
        var key = (dispute, moved.Deadline);
        var stays = duties.TryGetValue(key, out var duty) && duty.Holder == moved.Holder;
        if (duty is not null) duties[key] = duty with { Holder = moved.Holder };
        return stays
            ? words.Say($"the duty goes to the stand-in of {words.Holder(moved.Holder)}, due {Local(moved.Due)}", $"待办转由{words.Holder(moved.Holder)}的代理人，期限 {Local(moved.Due)}")
            : words.Say($"the duty moves up to {words.Holder(moved.Holder)}, due {Local(moved.Due)}", $"待办上移至{words.Holder(moved.Holder)}，期限 {Local(moved.Due)}");
    }

    private string Named(DisputeId dispute, string deadline)
    {
        if (!duties.TryGetValue((dispute, deadline), out var duty)) return deadline;
        var by = duty.Holder is { } holder ? words.Say($" by {words.Holder(holder)}", $"（{words.Holder(holder)}）") : string.Empty;
        return words.Deadline(duty.Kind) + by;
    }

    private string Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);
}
