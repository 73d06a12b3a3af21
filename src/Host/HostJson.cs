using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Host.Api;

namespace Parley.Host;

/// <summary>How commands write JSON: UTF-8 as people read it, the same on every machine.</summary>
internal static class HostJson
{
    public static JsonWriterOptions Lines { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonSerializerOptions Indented { get; } = Made();

    /// <summary>One value a line.</summary>
    public static JsonSerializerOptions PlainLine { get; } = Made(o => o.WriteIndented = false);

    /// <summary>The same, with the engine's values as people write them.</summary>
    public static JsonSerializerOptions Plain { get; } = Made(ApiJson.Configure);

    private static JsonSerializerOptions Made(Action<JsonSerializerOptions>? configure = null)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.General)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        };
        configure?.Invoke(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
