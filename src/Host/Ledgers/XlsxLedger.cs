using System.Globalization;
using MiniExcelLibs;

namespace Parley.Host.Ledgers;

/// <summary>Reads a sheet of an Excel workbook; cells become the text a CSV would hold, dates as ISO 8601.</summary>
internal static class XlsxLedger
{
    public static LedgerTable Read(string path, LedgerFormat format)
    {
        var name = Path.GetFileName(path);
        try
        {
            var sheets = MiniExcel.GetSheetNames(path);
            if (format.Sheet is { } wanted && !sheets.Contains(wanted, StringComparer.Ordinal))
                throw new HostException(ExitCodes.Errors, LedgerMessages.NoSuchSheet, name, wanted, string.Join(", ", sheets));
            return Table(name, [.. MiniExcel.Query(path, useHeaderRow: false, sheetName: format.Sheet).Cast<IDictionary<string, object?>>()]);
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException or System.Xml.XmlException or KeyNotFoundException)
        {
            throw new HostException(ExitCodes.UsageOrIo, LedgerMessages.NotAWorkbook, name, exception.Message);
        }
    }

    private static LedgerTable Table(string name, IReadOnlyList<IDictionary<string, object?>> cells)
    {
        if (cells.Count == 0) throw new HostException(ExitCodes.Errors, LedgerMessages.NoHeader, name);
        string[] letters = [.. cells[0].Where(c => !string.IsNullOrWhiteSpace(TextOf(c.Value))).Select(c => c.Key)];
        string[] header = [.. letters.Select(l => TextOf(cells[0][l]).Trim())];
        if (header.Length == 0) throw new HostException(ExitCodes.Errors, LedgerMessages.NoHeader, name);
        var rows = new List<LedgerRow>();
        for (var i = 1; i < cells.Count; i++)
        {
            string[] fields = [.. letters.Select(l => TextOf(cells[i].TryGetValue(l, out var value) ? value : null))];
            if (fields.Any(f => f.Length > 0)) rows.Add(new LedgerRow(i + 1, fields));
        }

        return new LedgerTable(name, header, rows);
    }

    private static string TextOf(object? cell) => cell switch
    {
        null => string.Empty,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        bool answer => answer ? "true" : "false",
        double number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? string.Empty,
    };
}
