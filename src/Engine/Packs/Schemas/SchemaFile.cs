namespace Parley.Packs.Schemas;

/// <summary>A JSON Schema as it is written under <c>schemas/</c>.</summary>
internal sealed record SchemaFile(string Name, string Text);
