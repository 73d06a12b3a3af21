namespace Parley.Host.Commands.GradeFacts;

/// <summary>Reads lines of bytes in flat memory: one buffer that holds the longest line allowed. A longer one is skipped, and said to be so. Not safe for use by several threads at once.</summary>
internal sealed class LineReader(Stream stream, int longest)
{
    private byte[] buffer = new byte[65_536];
    private int start;
    private int end;
    private bool isEnded;

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line without its end; good until the next one is read. Empty when it was too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    public bool IsTooLong { get; private set; }

    /// <summary>Moves to the next line.</summary>
    /// <returns>False at the end.</returns>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var length = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (length >= 0) return Take(searched + length, skip: 1);
            if (isEnded) return end > start || IsTooLong ? Take(end - start, skip: 0) : false;
            searched = end - start;
            if (searched > longest)
            {
                IsTooLong = true;
                start = end;
                searched = 0;
            }

            await FillAsync(cancellationToken);
        }
    }

    private bool Take(int length, int skip)
    {
        Number++;
        IsTooLong |= length > longest;
        Line = IsTooLong ? ReadOnlyMemory<byte>.Empty : buffer.AsMemory(start, length);
        if (Line.Span.EndsWith("\r"u8)) Line = Line[..^1];
        start += length + skip;
        return true;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken);
        isEnded = read == 0;
        end += read;
    }
}
