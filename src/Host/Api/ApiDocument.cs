using Microsoft.OpenApi;

namespace Parley.Host.Api;

/// <summary>The OpenAPI 3.1 document. What the framework cannot know of our values, headers and problems is said here.</summary>
internal static class ApiDocument
{
    public const string Name = "v1";

    private static readonly string[] Needed = ["Parley-Subject", "Parley-Post"];

    public static void Add(IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Parley", Version = Name, Description = "Disputes through the closed loop. Every command names its actor; every problem has a stable id." };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            Shape(operation);
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            ApiSchemas.Shape(schema, context.JsonTypeInfo.Type);
            return Task.CompletedTask;
        });
    });

    /// <summary>The headers are read by hand, so that a missing one is told with an id; they are required all the same.</summary>
    private static void Shape(OpenApiOperation operation)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            if (parameter.In == ParameterLocation.Header && Needed.Contains(parameter.Name, StringComparer.Ordinal)) parameter.Required = true;
        }

        if (operation.RequestBody is OpenApiRequestBody body) body.Description = null;
    }
}
