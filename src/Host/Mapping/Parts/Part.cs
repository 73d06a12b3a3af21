using System.Text.Json;

namespace Parley.Host.Mapping.Parts;

/// <summary>A piece of a command in the making: written as the JSON of the command, row by row.</summary>
internal abstract class Part
{
    /// <summary>Whether it is the same for every row.</summary>
    public abstract bool IsConstant { get; }

    /// <summary>Whether this row has nothing for it; then it is left out.</summary>
    public abstract bool IsBlank(RowReading row);

    public abstract void Write(Utf8JsonWriter writer, RowReading row);
}
