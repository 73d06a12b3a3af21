using System.Text.Json.Serialization;

namespace Parley.Delivery.CloudEvents;

/// <summary>A notice as a CloudEvent 1.0 in structured mode.</summary>
internal sealed record NoticeEvent(
    [property: JsonPropertyName("specversion")] string SpecVersion,
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("source")] string Source,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("time")] DateTimeOffset Time,
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("drill")] bool? Drill,
    [property: JsonPropertyName("datacontenttype")] string DataContentType,
    [property: JsonPropertyName("data")] NoticeData Data);
