using System.Text.Json;
using Parley.Disputes;

namespace Parley.Delivery.Webhooks;

/// <summary>Chat robots answer with status 200 also when they refuse: a field of the body says so.</summary>
internal static class RobotAnswer
{
    private const int LongestWord = 80;

    public static Refusal? Objection(ReadOnlySpan<byte> body, string? field)
    {
        if (field is null) return null;
        try
        {
            var reader = new Utf8JsonReader(body);
            using var answer = JsonDocument.ParseValue(ref reader);
            if (answer.RootElement.ValueKind != JsonValueKind.Object || !answer.RootElement.TryGetProperty(field, out var said)) return Refused(field, "—");
            return said.ValueKind == JsonValueKind.Number && said.TryGetInt64(out var number) && number == 0 ? null : Refused(field, said.GetRawText());
        }
        catch (JsonException)
        {
            return Refused(field, "?");
        }
    }

    private static Refusal Refused(string field, string said) => Refusal.Of(DeliveryMessages.RobotRefused, "Receiver", field, said.Length > LongestWord ? said[..LongestWord] : said);
}
