using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Disputes;

namespace Parley.Host.Api;

/// <summary>JSON over HTTP: strict when read, and every value as people write it.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Made();

    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.AllowOutOfOrderMetadataProperties = true;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.MaxDepth = 32;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new WordConverterFactory());
        options.Converters.Add(new PlainFactConverter());
        options.Converters.Add(new TextConverter<DisputeId>(DisputeId.TryParse, id => id.Value));
        options.Converters.Add(new TextConverter<Length>(Length.TryParse, length => length.ToString()));
        options.Converters.Add(new TextConverter<Level>((string text, out Level level) => (level = new Level(text)).Name.Length > 0, level => level.ToString()));
        options.Converters.Add(new TextConverter<Tier>((string text, out Tier tier) => (tier = new Tier(text)).Name.Length > 0, tier => tier.ToString()));
        options.Converters.Add(new TextConverter<Holder>((string text, out Holder holder) => (holder = Holder.Parse(text)).Post.Length > 0, holder => holder.ToString()));
        options.Converters.Add(new MomentConverter());
    }

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Strict);
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
