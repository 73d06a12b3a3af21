using System.Globalization;
using Parley.Disputes;
using Parley.Notices;

namespace Parley.Host.Commands.Silences;

/// <summary>A silence as people at a terminal read it.</summary>
internal static class SilenceText
{
    public static void Write(Terminal terminal, Silence silence, DateTimeOffset now)
    {
        terminal.Out.WriteLine($"{silence.Id}  {Standing(terminal, silence.StandingAt(now))}  {Moment(silence.From)} – {Moment(silence.Until)}");
        terminal.Out.WriteLine($"  {terminal.Say("covers: ", "涵盖：")}{string.Join(terminal.Say("; ", "；"), Scope(terminal, silence.Scope))}");
        terminal.Out.WriteLine($"  {Signed(terminal, "set", "设置", silence.SetAt, silence.Owner)}{terminal.Say(": ", "：")}{silence.Reason}");
        if (silence is { EndedAt: { } at, EndedBy: { } by }) terminal.Out.WriteLine($"  {Signed(terminal, "ended", "结束", at, by)}");
    }

    private static IEnumerable<string> Scope(Terminal terminal, SilenceScope scope)
    {
        if (scope.Posts.Count > 0) yield return $"{terminal.Say("to", "接收岗位")} {string.Join(", ", scope.Posts)}";
        if (scope.Units.Count > 0) yield return $"{terminal.Say("units", "单位")} {string.Join(", ", scope.Units)}";
        if (scope.Disputes.Count > 0) yield return $"{terminal.Say("disputes", "纠纷")} {string.Join(", ", scope.Disputes)}";
        if (scope.Texts.Count > 0) yield return $"{terminal.Say("texts", "文本")} {string.Join(", ", scope.Texts)}";
        yield return scope.UpTo is { } level ? terminal.Say($"up to {level}", $"最高至 {level}") : terminal.Say("below the highest level", "最高等级以下");
    }

    private static string Signed(Terminal terminal, string english, string chinese, DateTimeOffset at, Actor by) =>
        $"{terminal.Say(english, chinese)} {Moment(at)}{terminal.Say($" by {by.SubjectId} as {by.PostId}", $"，{by.SubjectId}（{by.PostId}）")}";

    private static string Standing(Terminal terminal, SilenceStanding standing) => standing switch
    {
        SilenceStanding.Awaited => terminal.Say("awaited", "待生效"),
        SilenceStanding.Active => terminal.Say("active", "生效中"),
        _ => terminal.Say("over", "已结束"),
    };

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
