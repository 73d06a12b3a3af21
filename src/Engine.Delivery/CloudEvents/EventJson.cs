using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Parley.Delivery.CloudEvents;

/// <summary>Writes events: Chinese stays readable, what is not there is left out.</summary>
[JsonSerializable(typeof(NoticeEvent))]
internal sealed partial class EventJson : JsonSerializerContext
{
    public static EventJson Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });
}
