using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace Parley.Reading;

/// <summary>Turns the library's one complaint into what an administrator can act on.</summary>
internal static class JsonFault
{
    /// <summary>Characters that look like JSON punctuation, or that come out of a Chinese keyboard or a word processor.</summary>
    private static readonly FrozenDictionary<char, char> Lookalikes = (((char Odd, char Sign)[])
    [
        ('，', ','), ('：', ':'), ('；', ','), ('“', '"'), ('”', '"'), ('„', '"'), ('«', '"'), ('»', '"'), ('＂', '"'), ('「', '"'), ('」', '"'),
        ('‘', '"'), ('’', '"'), ('\'', '"'), ('`', '"'), ('｛', '{'), ('｝', '}'), ('［', '['), ('］', ']'), ('【', '['), ('】', ']'), ('、', ','),
        ('\u3000', ' '), ('\u00A0', ' '), (';', ','), ('=', ':'),
    ]).ToFrozenDictionary(p => p.Odd, p => p.Sign);

    public static void Report(JsonException exception, JsonSource source, bool complete, Findings findings)
    {
        var offset = OffsetOf(exception, source.Bytes);
        var rest = source.Bytes[offset..];
        var at = source.PositionOf(offset, string.Empty);
        if (rest.IsEmpty)
        {
            findings.Error(ReadingMessages.EndsTooEarly, at);
            return;
        }

        Rune.DecodeFromUtf8(rest, out var rune, out _);
        var character = rune.ToString();
        if (rest[0] == (byte)'/') findings.Error(ReadingMessages.Comment, at);
        else if (complete) findings.Error(ReadingMessages.SecondDocument, at);
        else if (rest[0] is (byte)'}' or (byte)']' && LastBefore(source.Bytes[..offset]) == (byte)',') findings.Error(ReadingMessages.TrailingComma, at);
        else if (rune.IsBmp && Lookalikes.TryGetValue((char)rune.Value, out var meant)) findings.Error(ReadingMessages.WrongPunctuation, at, character, meant);
        else findings.Error(ReadingMessages.UnexpectedCharacter, at, JsonWords.Short(character));
    }

    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        for (var line = 0L; line < (exception.LineNumber ?? 0); line++)
        {
            var next = bytes[offset..].IndexOf((byte)'\n');
            if (next < 0) return bytes.Length;
            offset += next + 1;
        }

        return (int)Math.Min(offset + (exception.BytePositionInLine ?? 0), bytes.Length);
    }

    private static byte LastBefore(ReadOnlySpan<byte> bytes)
    {
        var trimmed = bytes.TrimEnd(" \t\r\n"u8);
        return trimmed.IsEmpty ? (byte)0 : trimmed[^1];
    }
}
