using System.Text;
using CsvHelper;

namespace Parley.Host.Ledgers;

/// <summary>
/// Reads CSV. A row that breaks the rules is kept as a fault with its line, and reading goes on: a broken quote may swallow the rest of the file,
/// so after one the next line begins anew.
/// </summary>
internal sealed class CsvLedger
{
    private const byte LineFeed = (byte)'\n';

    private readonly string name;
    private readonly ReadOnlyMemory<byte> text;
    private readonly Encoding encoding;
    private readonly List<LedgerRow> rows = [];
    private char? separator;
    private CsvMalformedReason? broken;

    private CsvLedger(string name, ReadOnlyMemory<byte> text, Encoding encoding, char? separator)
    {
        this.name = name;
        this.text = text;
        this.encoding = encoding;
        this.separator = separator;
    }

    public static LedgerTable Read(string name, byte[] bytes, LedgerFormat format)
    {
        var encoding = format.Encoding ?? MarkedAs(bytes);
        ReadOnlyMemory<byte> text = encoding is UTF8Encoding ? bytes : Encoding.UTF8.GetBytes(encoding.GetString(bytes));
        if (text.Span.StartsWith("\uFEFF"u8)) text = text[3..];
        return new CsvLedger(name, text, encoding, format.Separator).Read();
    }

    /// <summary>UTF-8, unless the file begins with the mark of UTF-16, as some spreadsheets write it.</summary>
    private static Encoding MarkedAs(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode : Encoding.UTF8;

    private LedgerTable Read()
    {
        string[] header;
        var (from, line) = (0, 1);
        using (var reader = Open(from))
        {
            if (!reader.Read()) throw new HostException(ExitCodes.Errors, LedgerMessages.NoHeader, name);
            header = [.. reader.Current.ToArray().Select(c => c.Trim())];
            if (broken is not null || header.Any(c => c.Length == 0)) throw new HostException(ExitCodes.Errors, LedgerMessages.NoHeader, name);
            separator = reader.Separator;
            (from, line) = Next((int)reader.ByteOffset + reader.RawRecord.Length, (int)reader.LineNumber);
        }

        while (from < text.Length) (from, line) = ReadFrom(from, line, header.Length);
        return new LedgerTable(name, header, rows);
    }

    /// <summary>Reads until the end, or until a row whose quotes are broken; gives where to go on.</summary>
    private (int From, int Line) ReadFrom(int from, int line, int columns)
    {
        using var reader = Open(from);
        while (reader.Read())
        {
            var begins = from + (int)reader.ByteOffset;
            var atLine = line + (int)reader.LineNumber - 1;
            var several = reader.RawRecord.Contains(LineFeed);
            if (broken is not null || (several && reader.FieldCount != columns && NextLineIsARow(begins, columns)))
            {
                broken = null;
                rows.Add(new LedgerRow(atLine, [], LedgerMessages.BrokenQuote));
                if (several) return Next(begins, atLine);
                continue;
            }

            rows.Add(RowOf(reader, atLine, columns));
        }

        return (text.Length, 0);
    }

    private LedgerRow RowOf(CsvReader reader, int line, int columns)
    {
        if (reader.FieldCount != columns) return new LedgerRow(line, [], LedgerMessages.WrongFieldCount, reader.FieldCount, columns);
        var fields = reader.Current.ToArray();
        return fields.Any(f => f.Contains('\uFFFD', StringComparison.Ordinal))
            ? new LedgerRow(line, [], LedgerMessages.NotThisEncoding, encoding.WebName)
            : new LedgerRow(line, fields);
    }

    /// <summary>A row over several lines with the wrong number of fields: if the line after its first is a row by itself, a quote was left open.</summary>
    private bool NextLineIsARow(int begins, int columns)
    {
        var (next, _) = Next(begins, 0);
        var rest = text[next..];
        var end = rest.Span.IndexOf(LineFeed);
        var before = broken;
        using var reader = CsvReader.Create(end < 0 ? rest : rest[..end], Options());
        var isRow = reader.Read() && reader.FieldCount == columns && broken == before;
        broken = before;
        return isRow;
    }

    /// <summary>The start of the line after the one a place is on.</summary>
    private (int From, int Line) Next(int at, int line)
    {
        var feed = text.Span[at..].IndexOf(LineFeed);
        return feed < 0 ? (text.Length, line) : (at + feed + 1, line + 1);
    }

    private CsvReader Open(int from) => CsvReader.Create(text[from..], Options());

    private CsvReaderOptions Options() => new()
    {
        Separator = separator,
        HasHeader = false,
        TrackLineNumbers = true,
        PoolStrings = true,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = record => broken = record.Reason == CsvMalformedReason.FieldCountMismatch ? broken : record.Reason,
    };
}
