using Parley.Packs;

namespace Parley.Host.Commands.Routing;

/// <summary>A route with what holds where nothing is written: always, the occasion's own text, no repeat, and the end of the list; and what it takes from the routes above it.</summary>
internal sealed record RouteLine(
    string? Name, string Key, IReadOnlyList<string> On, string? When, IReadOnlyList<string> To, IReadOnlyList<string> Texts, bool Continue, string? RepeatEvery, string? Until, TimingView How, IReadOnlyList<StepView> Steps, IReadOnlyList<RouteLine> Routes, int Line)
{
    public static RouteLine Of(NoticeRoute route) => new(
        route.Name, route.Key, route.On, route.When?.Text, route.To, route.Text is { } text ? [text] : route.On, route.Continue, route.RepeatEvery?.ToString(), route.Until,
        TimingView.Of(route.Timing), [.. route.Steps.Select(StepView.Of)], [.. route.Routes.Select(Of)], route.Position.Line);

    /// <summary>What a route waits for that does not say it.</summary>
    private string End => Until ?? (On.Contains("warning") ? "signed" : "done");

    public void Write(Terminal terminal, string indent = "  ")
    {
        var when = When is null ? terminal.Say("always", "始终") : $"{terminal.Say("when", "当")} {When}";
        var to = To.Count == 0 ? terminal.Say("whom the matrix tells", "矩阵所列接收人") : string.Join(", ", To);
        var repeat = RepeatEvery is null ? string.Empty : terminal.Say($", again every {RepeatEvery} until {End}", $"，每 {RepeatEvery} 重复，直至 {End}");
        var next = Continue ? terminal.Say("; continues", "；继续") : string.Empty;
        terminal.Out.WriteLine($"{indent}{Name ?? Key}  {string.Join(", ", On)}, {when} → {to}  [{string.Join(", ", Texts)}]{repeat}{next}  (notices.json:{Line})");
        How.Write(terminal, $"{indent}    ");
        foreach (var step in Steps) step.Write(terminal, $"{indent}    ");
        foreach (var inner in Routes) inner.Write(terminal, $"{indent}    ");
    }
}
