using System.Text;

namespace Parley.Reading;

/// <summary>The bytes of a file that is being read, and how to find a line and column in them. Columns count UTF-16 units, as editors and .NET do.</summary>
internal sealed class JsonSource(string file, ReadOnlyMemory<byte> bytes)
{
    private int offset;
    private int line = 1;
    private int column = 1;

    public string File => file;

    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>Moves forward only: tokens come in order, and a file that is one long line must not cost a scan per token.</summary>
    public (int Line, int Column) MoveTo(int target)
    {
        (line, column) = Walk(Bytes[offset..target], line, column);
        offset = target;
        return (line, column);
    }

    public Position PositionOf(int target, string path)
    {
        var (atLine, atColumn) = Walk(Bytes[..target], 1, 1);
        return new Position(file, atLine, atColumn, path);
    }

    /// <summary>The column of the n-th character of a string whose opening quote stands at <paramref name="start"/>, escapes counted as written.</summary>
    public int ColumnInside(int start, int startColumn, int characters)
    {
        var raw = Bytes[(start + 1)..];
        var at = startColumn + 1;
        while (characters > 0 && raw.Length > 0)
        {
            var (taken, width, decoded) = Step(raw);
            raw = raw[taken..];
            at += width;
            characters -= decoded;
        }

        return at;
    }

    private static (int Bytes, int Width, int Decoded) Step(ReadOnlySpan<byte> raw)
    {
        if (raw[0] == (byte)'\\') return raw is [_, (byte)'u', ..] ? (6, 6, 1) : (2, 2, 1);
        Rune.DecodeFromUtf8(raw, out var rune, out var taken);
        return (taken, rune.Utf16SequenceLength, rune.Utf16SequenceLength);
    }

    private static (int Line, int Column) Walk(ReadOnlySpan<byte> bytes, int line, int column)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b == (byte)'\n') (line, column) = (line + 1, 1);
            else if ((b & 0xC0) != 0x80) column += b >= 0xF0 ? 2 : 1;
        }

        return (line, column);
    }
}
