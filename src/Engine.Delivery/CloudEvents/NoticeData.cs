using System.Text.Json.Serialization;

namespace Parley.Delivery.CloudEvents;

/// <summary>What a notice says. Names nobody: parties are ids, receivers are posts.</summary>
internal sealed record NoticeData(
    [property: JsonPropertyName("dispute")] string Dispute,
    [property: JsonPropertyName("notice")] string Notice,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("to")] NoticeReceiver? To,
    [property: JsonPropertyName("party")] string? Party,
    [property: JsonPropertyName("level")] string Level,
    [property: JsonPropertyName("at")] DateTimeOffset At,
    [property: JsonPropertyName("letters")] Dictionary<string, string> Letters);
