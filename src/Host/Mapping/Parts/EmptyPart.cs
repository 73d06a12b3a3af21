using System.Text.Json;

namespace Parley.Host.Mapping.Parts;

/// <summary>A list or table there is nothing for. It is written all the same: read without it, a command would have none at all instead of an empty one.</summary>
internal sealed class EmptyPart(bool isTable) : Part
{
    public override bool IsConstant => true;

    public override bool IsBlank(RowReading row) => false;

    public override void Write(Utf8JsonWriter writer, RowReading row)
    {
        if (isTable) writer.WriteStartObject();
        else writer.WriteStartArray();
        if (isTable) writer.WriteEndObject();
        else writer.WriteEndArray();
    }
}
