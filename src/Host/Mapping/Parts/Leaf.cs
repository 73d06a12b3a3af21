using System.Text.Json;
using Parley.Disputes;

namespace Parley.Host.Mapping.Parts;

/// <summary>What a single value must be: how its text becomes the JSON of a command, and what is said when it cannot.</summary>
/// <param name="Wrong">What is said; {0} is the text, {1} what is allowed.</param>
/// <param name="Allowed">The words that are allowed, where they can be listed.</param>
/// <param name="Write">Writes the value; false when the text is nothing of the kind, and then nothing was written.</param>
internal sealed record Leaf(MessageKind Wrong, string Allowed, Leaf.Writing Write)
{
    internal delegate bool Writing(Utf8JsonWriter writer, string text, RowReading row);
}
