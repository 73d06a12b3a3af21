using Parley.Disputes;
using Parley.Journal;
using SQLitePCL;

namespace Parley.Sqlite;

/// <summary>Says in the journal's words what SQLite's result codes mean.</summary>
internal static class Faults
{
    private const int SharedMemoryTooSmall = raw.SQLITE_IOERR | (19 << 8);

    public static JournalException Of(string database, int code, string? words)
    {
        var kind = KindOf(code);
        return new(kind, [database, code], new InvalidOperationException(words ?? "SQLite gave no reason."));
    }

    private static MessageKind KindOf(int code) => code == SharedMemoryTooSmall ? JournalMessages.DiskFull : (code & 0xFF) switch
    {
        raw.SQLITE_FULL => JournalMessages.DiskFull,
        raw.SQLITE_READONLY => JournalMessages.ReadOnly,
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM => JournalMessages.Unreachable,
        raw.SQLITE_IOERR => JournalMessages.InputOutput,
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => JournalMessages.Busy,
        raw.SQLITE_CORRUPT => JournalMessages.Corrupt,
        raw.SQLITE_NOTADB => JournalMessages.NotADatabase,
        _ => JournalMessages.Failed,
    };
}
