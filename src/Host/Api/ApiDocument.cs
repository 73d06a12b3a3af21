using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Parley.Disputes;

namespace Parley.Host.Api;

/// <summary>The OpenAPI 3.1 document: values that are written as one word are shown as one.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    public static void Add(IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Parley", Version = Name, Description = "Disputes through the closed loop. Every command names its actor; every problem has a stable id." };
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (type == typeof(FactValue)) Facts(schema);
            else if (type.IsEnum) Words(schema, type);
            else if (PatternOf(type) is { } pattern) Word(schema, pattern, type == typeof(DateTimeOffset));
            return Task.CompletedTask;
        });
    });

    private static string? PatternOf(Type type) =>
        type == typeof(DisputeId) ? "^[A-Za-z0-9._-]{1,64}$"
        : type == typeof(Length) ? "^[0-9]+(min|h|d|wd|mo)$"
        : type == typeof(Level) || type == typeof(Tier) || type == typeof(Holder) ? "^.+$"
        : type == typeof(DateTimeOffset) ? "^[0-9]{4}-[0-9]{2}-[0-9]{2}T.+(Z|[+-][0-9]{2}:[0-9]{2})$"
        : null;

    private static void Word(OpenApiSchema schema, string pattern, bool isMoment)
    {
        schema.Type = JsonSchemaType.String;
        schema.Pattern = pattern;
        schema.Format = isMoment ? "date-time" : null;
        schema.Properties = null;
        schema.Required = null;
    }

    private static void Words(OpenApiSchema schema, Type type)
    {
        schema.Type = JsonSchemaType.String;
        schema.Enum = [.. Enum.GetNames(type).Select(n => (JsonNode)JsonValue.Create(n))];
    }

    private static void Facts(OpenApiSchema schema)
    {
        schema.Description = "true, 12, 1250.5, \"word, text or yyyy-MM-dd\" or [\"words\"], as the pack declares the fact.";
        schema.Type = JsonSchemaType.Boolean | JsonSchemaType.Number | JsonSchemaType.String | JsonSchemaType.Array;
        schema.Items = new OpenApiSchema { Type = JsonSchemaType.String };
    }
}
