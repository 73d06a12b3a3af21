using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes.State;
using Parley.Journal;

namespace Parley.Tests.Sqlite;

/// <summary>The whole state of a dispute as JSON, to be compared with what an earlier release wrote down.</summary>
internal static class GoldenState
{
    private static readonly JsonSerializerOptions Options = new(JournalOptions.Deciphered()) { TypeInfoResolver = JsonTypeInfoResolver.Combine(JournalJson.Default, new DefaultJsonTypeInfoResolver()), DefaultIgnoreCondition = JsonIgnoreCondition.Never, WriteIndented = true };

    public static JsonNode Of(Dispute dispute) => JsonSerializer.SerializeToNode(dispute, Options) ?? throw new InvalidOperationException("A state is no null.");

    public static string Text(JsonNode state) => state.ToJsonString(Options);

    /// <summary>Where a state differs from what was written down; what a later release added is no difference.</summary>
    public static string? Difference(JsonNode? was, JsonNode? now, string path = "")
    {
        if (was is JsonObject members)
        {
            return members.Select(member => Difference(member.Value, (now as JsonObject)?[member.Key], $"{path}.{member.Key}")).FirstOrDefault(found => found is not null);
        }

        if (was is JsonArray items && now is JsonArray others && items.Count == others.Count)
        {
            return items.Select((item, place) => Difference(item, others[place], $"{path}[{place}]")).FirstOrDefault(found => found is not null);
        }

        return JsonNode.DeepEquals(was, now) ? null : $"{path} was {was?.ToJsonString() ?? "null"} and is {now?.ToJsonString() ?? "null"}";
    }
}
