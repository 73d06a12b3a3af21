using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Host.Api;

/// <summary>The words of a closed list, in their exact case; never a number.</summary>
internal sealed class WordConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter?)Activator.CreateInstance(typeof(WordConverter<>).MakeGenericType(typeToConvert));
}
