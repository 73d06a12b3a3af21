using System.Globalization;
using Parley.Packs;

namespace Parley.Host.Commands.Routing;

/// <summary>How the notices of a route go, with what holds where nothing is written.</summary>
internal sealed record TimingView(IReadOnlyList<string>? GroupBy, string? GroupWait, string? GroupInterval, IReadOnlyList<string> Mute, IReadOnlyList<string> Quiet)
{
    public static TimingView Of(RouteTiming timing) => new(
        timing.GroupBy,
        timing.GroupBy is null ? null : Minutes(timing.Wait),
        timing.GroupBy is null ? null : Minutes(timing.Interval),
        [.. (timing.Mute ?? []).Select(t => t.Name)],
        [.. (timing.Quiet ?? []).Select(t => t.Name)]);

    public void Write(Terminal terminal, string indent)
    {
        if (GroupBy is { } labels)
        {
            var together = labels.Count == 0 ? terminal.Say("all together", "全部合并") : terminal.Say($"grouped by {string.Join(", ", labels)}", $"按 {string.Join("、", labels)} 合并");
            terminal.Out.WriteLine($"{indent}{together}{terminal.Say($": waits {GroupWait}, then every {GroupInterval} at most", $"：等待 {GroupWait}，此后最多每 {GroupInterval} 一次")}");
        }

        if (Mute.Count > 0) terminal.Out.WriteLine($"{indent}{terminal.Say("not sent in", "不发送的时段")}: {string.Join(", ", Mute)}");
        if (Quiet.Count > 0) terminal.Out.WriteLine($"{indent}{terminal.Say("sent after", "推迟至其后发送的时段")}: {string.Join(", ", Quiet)}");
    }

    private static string Minutes(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalMinutes}min");
}
