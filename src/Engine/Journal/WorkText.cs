using System.Text.Json;

namespace Parley.Journal;

/// <summary>Who works on a dispute as one text: lead, handlers and helpers, each a list; null when there is nobody.</summary>
internal static class WorkText
{
    public static string? Of(DisputeSummary summary) => summary is { Lead: null, Handlers.Count: 0, Helpers.Count: 0 }
        ? null
        : JsonSerializer.Serialize<string[][]>([summary.Lead is { } lead ? [lead] : [], [.. summary.Handlers], [.. summary.Helpers]]);

    public static DisputeSummary Read(DisputeSummary summary, string? text) =>
        text is not null && JsonSerializer.Deserialize<string[][]>(text) is [var lead, var handlers, var helpers]
            ? summary with { Lead = lead.FirstOrDefault(), Handlers = [.. handlers], Helpers = [.. helpers] }
            : summary;
}
