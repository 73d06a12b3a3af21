using System.Text;
using System.Text.Json;
using Parley.Reading;

namespace Parley.Packs.Formatting;

/// <summary>Reads a file with where its author broke the lines. The file must have passed <see cref="JsonFile"/>.</summary>
internal ref struct WrittenReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = JsonFile.MostDepth + 1 });
    private int end;

    public Written Read()
    {
        Next();
        return Value(string.Empty, beginsLine: true);
    }

    private Written Value(string key, bool beginsLine)
    {
        var value = new Written { Key = key, Text = Letters(), BeginsLine = beginsLine };
        if (!value.HoldsOthers) return value;
        var opened = end;
        while (true)
        {
            var isNewLine = Next();
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) break;
            var name = string.Empty;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = Letters();
                Next();
            }

            value.Inner.Add(Value(name, isNewLine));
        }

        value.IsBroken = bytes[opened..end].Contains((byte)'\n');
        return value;
    }

    /// <summary>Moves on; true when a line begins between the last token and this one.</summary>
    private bool Next()
    {
        reader.Read();
        var isNewLine = bytes[end..(int)reader.TokenStartIndex].Contains((byte)'\n');
        end = (int)reader.BytesConsumed;
        return isNewLine;
    }

    private readonly string Letters() => reader.TokenType switch
    {
        JsonTokenType.StartObject => "{",
        JsonTokenType.StartArray => "[",
        JsonTokenType.String or JsonTokenType.PropertyName => $"\"{Encoding.UTF8.GetString(reader.ValueSpan)}\"",
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };
}
