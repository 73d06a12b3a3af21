using Parley.Packs;

namespace Parley.Host.Commands.Routing;

/// <summary>A route with what holds where nothing is written: always, the occasion's own text, no repeat, and the end of the list.</summary>
internal sealed record RouteLine(string? Name, IReadOnlyList<string> On, string? When, IReadOnlyList<string> To, IReadOnlyList<string> Texts, bool Continue, string? RepeatEvery, string? Until, int Line)
{
    public static RouteLine Of(NoticeRoute route) => new(
        route.Name, route.On, route.When?.Text, route.To, route.Text is { } text ? [text] : route.On, route.Continue, route.RepeatEvery?.ToString(), route.Until, route.Position.Line);

    public void Write(Terminal terminal)
    {
        var when = When is null ? terminal.Say("always", "始终") : $"{terminal.Say("when", "当")} {When}";
        var repeat = RepeatEvery is null ? string.Empty : terminal.Say($", again every {RepeatEvery} until {Until ?? "done"}", $"，每 {RepeatEvery} 重复，直至 {Until ?? "done"}");
        var next = Continue ? terminal.Say("; continues", "；继续") : string.Empty;
        terminal.Out.WriteLine($"  {Name ?? "—"}  {string.Join(", ", On)}, {when} → {string.Join(", ", To)}  [{string.Join(", ", Texts)}]{repeat}{next}  (notices.json:{Line})");
    }
}
