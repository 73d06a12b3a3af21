using System.Collections.Immutable;
using System.Text.Json;

namespace Parley.Host.Mapping.Parts;

/// <summary>A list by its items; blank items are left out.</summary>
internal sealed class ListPart(ImmutableArray<Part> items) : Part
{
    public override bool IsConstant => items.All(i => i.IsConstant);

    public override bool IsBlank(RowReading row) => items.All(i => i.IsBlank(row));

    public override void Write(Utf8JsonWriter writer, RowReading row)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            if (!item.IsBlank(row)) item.Write(writer, row);
        }

        writer.WriteEndArray();
    }
}
