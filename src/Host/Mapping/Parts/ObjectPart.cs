using System.Collections.Immutable;
using System.Text.Json;

namespace Parley.Host.Mapping.Parts;

/// <summary>An object by its members; blank members are left out, and without a required one there is no object.</summary>
internal sealed class ObjectPart(ImmutableArray<MemberPart> members) : Part
{
    public override bool IsConstant => members.All(m => m.Value.IsConstant);

    public override bool IsBlank(RowReading row) => members.Any(m => m.IsRequired && m.Value.IsBlank(row)) || members.All(m => m.Value.IsBlank(row));

    public override void Write(Utf8JsonWriter writer, RowReading row)
    {
        writer.WriteStartObject();
        WriteMembers(writer, row);
        writer.WriteEndObject();
    }

    /// <summary>The members alone, for an object that has others too.</summary>
    public void WriteMembers(Utf8JsonWriter writer, RowReading row)
    {
        foreach (var member in members)
        {
            var value = member.Value.IsBlank(row) ? member.Empty : member.Value;
            if (value is not null)
            {
                writer.WritePropertyName(member.Name);
                value.Write(writer, row);
            }
            else if (member.IsRequired)
            {
                row.Fail(RowMessages.Blank, member.Name);
            }
        }
    }
}
