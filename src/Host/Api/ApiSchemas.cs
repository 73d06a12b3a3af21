using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;
using Parley.Disputes;

namespace Parley.Host.Api;

/// <summary>Schemas of values that are written as one word, of facts, and of problems.</summary>
internal static class ApiSchemas
{
    public static void Shape(OpenApiSchema schema, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(FactValue)) Fact(schema);
        else if (type == typeof(ProblemDetails)) Problem(schema);
        else if (type.IsEnum) Words(schema, type);
        else if (PatternOf(type) is { } pattern) Word(schema, pattern, type == typeof(DateTimeOffset));
        else if (ValueOf(type) is { } value) schema.AdditionalProperties = Of(value);
    }

    private static string? PatternOf(Type type) =>
        type == typeof(DisputeId) ? "^[A-Za-z0-9._-]{1,64}$"
        : type == typeof(Length) ? "^[0-9]+(min|h|d|wd|mo)$"
        : type == typeof(Level) || type == typeof(Tier) || type == typeof(Holder) ? "^.+$"
        : type == typeof(DateTimeOffset) ? "^[0-9]{4}-[0-9]{2}-[0-9]{2}T.+(Z|[+-][0-9]{2}:[0-9]{2})$"
        : null;

    /// <summary>What a table of names holds, where it is one of ours.</summary>
    private static Type? ValueOf(Type type) => type.GetInterfaces()
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && i.GenericTypeArguments[0] == typeof(string))
        .Select(i => i.GenericTypeArguments[1])
        .FirstOrDefault(v => v.IsEnum || v == typeof(FactValue));

    private static OpenApiSchema Of(Type type)
    {
        var schema = new OpenApiSchema();
        Shape(schema, type);
        return schema;
    }

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

    private static void Fact(OpenApiSchema schema)
    {
        schema.Description = "true, 12, 1250.5, \"word, text or yyyy-MM-dd\" or [\"words\"], as the pack declares the fact.";
        schema.Type = JsonSchemaType.Boolean | JsonSchemaType.Number | JsonSchemaType.String | JsonSchemaType.Array;
    }

    private static void Problem(OpenApiSchema schema)
    {
        schema.Properties ??= new Dictionary<string, IOpenApiSchema>();
        schema.Properties["id"] = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^PAR[0-9]{4}$", Description = "The stable id of the message." };
        schema.Properties["guard"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = "The guard that refused." };
        schema.Properties["remedy"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "What would help." };
        schema.Properties["findings"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object }, Description = "Each fault of a body with its place." };
        schema.AdditionalPropertiesAllowed = true;
    }
}
