using System.Text.Json;

namespace Parley.Host.Mapping.Parts;

/// <summary>A list of which all items stand in one cell: <c>Zhang San; Li Si</c>.</summary>
/// <param name="item">The value of one item.</param>
/// <param name="member">The member that holds it where the items are objects, or null.</param>
/// <param name="separators">Each of these characters parts two items.</param>
internal sealed class SplitPart(LeafPart item, string? member, string separators) : Part
{
    private readonly char[] between = [.. separators];

    public override bool IsConstant => item.IsConstant;

    public override bool IsBlank(RowReading row) => Texts(row).Length == 0;

    public override void Write(Utf8JsonWriter writer, RowReading row)
    {
        writer.WriteStartArray();
        foreach (var text in Texts(row))
        {
            if (member is null) item.Write(writer, text, row);
            else WriteObject(writer, text, row, member);
        }

        writer.WriteEndArray();
    }

    private void WriteObject(Utf8JsonWriter writer, string text, RowReading row, string name)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(name);
        item.Write(writer, text, row);
        writer.WriteEndObject();
    }

    private string[] Texts(RowReading row) =>
        (item.Pick(row) ?? string.Empty).Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
