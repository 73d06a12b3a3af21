using System.Buffers.Binary;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>
/// Looks at the write-ahead log before SQLite does. SQLite ends a log at its first entry that is not whole, which is right after a loss of power, and would pass over commits in silence
/// where the log was damaged later. What follows a torn entry can only belong to the same transaction, because each is on disk before the next begins: two transactions that are seen
/// to end behind it, or a log without a head, mean damage. Damage to the last transaction alone looks like a loss of power.
/// </summary>
internal static class LogCheck
{
    private const int HeadSize = 32;
    private const int FrameHeadSize = 24;
    private const uint Magic = 0x377F0682;

    /// <exception cref="JournalException">The log is damaged (PAR0276).</exception>
    public static void ThrowIfDamaged(string database)
    {
        var log = $"{database}-wal";
        if (new FileInfo(log) is not { Exists: true, Length: > 0 }) return;
        try
        {
            using var file = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);
            while (true)
            {
                var found = Look(file);
                // Another process may have begun the log anew meanwhile.
                if (found.HeadStays && !found.Damaged) return;
                if (found.HeadStays) throw new JournalException(JournalMessages.LogDamaged, [database]);
            }
        }
        catch (Exception gone) when (gone is FileNotFoundException or UnauthorizedAccessException)
        {
            // Whoever closed the journal last took it away; or SQLite may not read it either, and says so.
            return;
        }
        catch (IOException cause)
        {
            throw new JournalException(JournalMessages.InputOutput, [log, cause.HResult], cause);
        }
    }

    private static (bool Damaged, bool HeadStays) Look(FileStream file)
    {
        Span<byte> head = stackalloc byte[HeadSize];
        Span<byte> again = stackalloc byte[HeadSize];
        ReadHead(file, head);
        var damaged = !IsHead(head) || EndsBehindTheBreak(file, head) > 1;
        ReadHead(file, again);
        return (damaged, head.SequenceEqual(again));
    }

    private static void ReadHead(FileStream file, Span<byte> head)
    {
        head.Clear();
        file.Position = 0;
        file.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false);
    }

    private static bool IsHead(ReadOnlySpan<byte> head) =>
        (Number(head, 0) & ~1u) == Magic && PageSize(head) is >= 512 and <= 65536 && Sum(head[..24], 0, Number(head, 0)) == Checksum(head[24..]);

    /// <summary>How many transactions are seen to end at or behind the first entry that is not whole.</summary>
    private static int EndsBehindTheBreak(FileStream file, ReadOnlySpan<byte> head)
    {
        var magic = Number(head, 0);
        var frame = new byte[FrameHeadSize + PageSize(head)];
        var (before, ends, broken) = (Checksum(head[24..]), 0, false);
        while (file.ReadAtLeast(frame, frame.Length, throwOnEndOfStream: false) == frame.Length)
        {
            // Behind the end there may be entries of an older log, which the head disowns.
            var whole = frame.AsSpan(8, 8).SequenceEqual(head.Slice(16, 8)) && Sum(frame.AsSpan(FrameHeadSize), Sum(frame.AsSpan(0, 8), before, magic), magic) == Checksum(frame.AsSpan(16));
            var isEnd = Number(frame, 4) != 0;
            if (!whole && !broken)
            {
                broken = true;
                ends = isEnd ? 1 : 0;
            }
            else if (broken && whole && isEnd)
            {
                ends++;
            }

            before = Checksum(frame.AsSpan(16));
        }

        return ends;
    }

    private static int PageSize(ReadOnlySpan<byte> head) => (int)Number(head, 8);

    private static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);

    private static ulong Checksum(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64BigEndian(bytes);

    /// <summary>The checksum of the log's format, going on from the one before; the magic number tells the order of bytes.</summary>
    private static ulong Sum(ReadOnlySpan<byte> bytes, ulong before, uint magic)
    {
        var (one, other) = ((uint)(before >> 32), (uint)before);
        for (var at = 0; at < bytes.Length; at += 8)
        {
            one += Word(bytes[at..], magic) + other;
            other += Word(bytes[(at + 4)..], magic) + one;
        }

        return ((ulong)one << 32) | other;
    }

    private static uint Word(ReadOnlySpan<byte> bytes, uint magic) => (magic & 1) == 0 ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
