using NJsonSchema;
using NJsonSchema.Validation;

namespace Parley.Tests.Packs.Schemas;

/// <summary>An independent validator over the schemas as they are published.</summary>
internal static class Validation
{
    public static string Folder { get; } = RepositoryRoot.File("schemas");

    public static async Task<IReadOnlyList<string>> FaultsOf(string schema, string json)
    {
        var read = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(Folder, $"{schema}.schema.json")));
        return [.. read.Validate(json).SelectMany(Written)];
    }

    private static IEnumerable<string> Written(ValidationError error)
    {
        yield return $"{error.Kind} {error.Path} line {error.LineNumber}";
        if (error is not ChildSchemaValidationError inside) yield break;
        foreach (var fault in inside.Errors.Values.SelectMany(e => e).SelectMany(Written)) yield return $"  {fault}";
    }
}
