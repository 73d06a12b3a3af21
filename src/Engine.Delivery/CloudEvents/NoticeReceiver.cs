using System.Text.Json.Serialization;

namespace Parley.Delivery.CloudEvents;

/// <summary>The post a notice is for.</summary>
internal sealed record NoticeReceiver([property: JsonPropertyName("post")] string Post, [property: JsonPropertyName("unit")] string? Unit);
