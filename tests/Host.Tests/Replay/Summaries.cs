using System.Text.Json;

namespace Parley.Tests.Replay;

/// <summary>Reads a summary of <c>replay --format json</c>.</summary>
internal static class Summaries
{
    private static readonly string[] OfTheClock = ["recorded", "seconds", "commandsPerSecond"];

    public static int Number(this JsonElement summary, params string[] path) =>
        path.Aggregate(summary, (at, name) => at.TryGetProperty(name, out var found) ? found : default) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 0;

    public static Dictionary<string, int> Table(this JsonElement summary, string name) =>
        summary.GetProperty(name).EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt32(), StringComparer.Ordinal);

    /// <summary>Every row counts once: accepted, refused, ignored or unreadable.</summary>
    public static void ShouldAddUp(this JsonElement summary) =>
        (summary.Number("commandRows") + summary.Table("refused").Values.Sum() + summary.Table("ignored").Values.Sum() + summary.Number("unreadable")).ShouldBe(summary.Number("rows"));

    /// <summary>What must be the same whenever the same source is replayed.</summary>
    public static string Lasting(this JsonElement summary) =>
        string.Join('\n', summary.EnumerateObject().Where(p => !OfTheClock.Contains(p.Name)).Select(p => $"{p.Name} {p.Value.GetRawText()}"));
}
