using System.IO.Pipelines;

namespace Parley.Journal;

/// <summary>
/// The history as JSON Lines, deciphered: a line for each commit, streams in ordinal order, commits in theirs. The same events give the same bytes, whatever the store,
/// the keys or the order in which different streams were written. What was erased has no value. Safe to use from several threads.
/// </summary>
internal sealed class CanonicalExport(IJournal journal, CommitCodecs codecs)
{
    private const int FlushAt = 64 * 1024;

    public async Task WriteAsync(Stream target, string? only = null, CancellationToken cancellationToken = default)
    {
        var pipe = PipeWriter.Create(target, new StreamPipeWriterOptions(leaveOpen: true));
        await WriteAsync(pipe, only, cancellationToken);
        await pipe.CompleteAsync();
    }

    public async Task WriteAsync(PipeWriter target, string? only = null, CancellationToken cancellationToken = default)
    {
        if (only is not null) await WriteStreamAsync(target, only, cancellationToken);
        else await foreach (var stream in journal.StreamsAsync(cancellationToken)) await WriteStreamAsync(target, stream, cancellationToken);
        await target.FlushAsync(cancellationToken);
    }

    private async Task WriteStreamAsync(PipeWriter target, string stream, CancellationToken cancellationToken)
    {
        // Salts are read last: every person of these commits is there by then, unless erased.
        var rows = await journal.ReadAsync(stream, 0, cancellationToken);
        var salts = await journal.ReadSaltsAsync(stream, cancellationToken);
        foreach (var commit in codecs.DecodeAll(rows, default, salts))
        {
            codecs.WriteLine(commit, target);
            if (target.UnflushedBytes >= FlushAt) await target.FlushAsync(cancellationToken);
        }
    }
}
