namespace Parley.Host.Ledgers;

/// <summary>Reads a ledger whole before anything is done with it: a file that turns out to be cut off must not leave half of itself behind.</summary>
internal static class LedgerFile
{
    /// <exception cref="HostException">The file is missing, cut off, damaged, of another kind, or has no usable header.</exception>
    public static LedgerTable Read(string path, LedgerFormat format)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path)) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchFile, path);
        var table = Extension(name) switch
        {
            ".csv" or ".txt" or ".tsv" => CsvLedger.Read(name, File.ReadAllBytes(path), format),
            ".gz" => CsvLedger.Read(name, Unpack(name, File.ReadAllBytes(path)), format),
            ".xlsx" => XlsxLedger.Read(path, format),
            _ => throw new HostException(ExitCodes.UsageOrIo, LedgerMessages.UnknownKind, name),
        };
        var twice = table.Columns.GroupBy(c => c, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? table : throw new HostException(ExitCodes.Errors, LedgerMessages.ColumnTwice, name, twice.Key);
    }

    private static string Extension(string name)
    {
        var last = Path.GetExtension(name).ToLowerInvariant();
        return last != ".gz" || Path.GetExtension(Path.GetFileNameWithoutExtension(name)).ToLowerInvariant() is ".csv" or ".txt" or ".tsv" ? last : string.Empty;
    }

    private static byte[] Unpack(string name, byte[] packed)
    {
        try
        {
            return GzipFile.Unpack(packed) ?? throw new HostException(ExitCodes.UsageOrIo, LedgerMessages.Truncated, name);
        }
        catch (InvalidDataException)
        {
            throw new HostException(ExitCodes.UsageOrIo, LedgerMessages.NotCompressed, name);
        }
    }
}
