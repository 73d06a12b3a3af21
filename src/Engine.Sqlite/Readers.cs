using System.Collections.Concurrent;
using System.Text.Json;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>The connections that read, as many as read at once. Safe to use from several threads.</summary>
internal sealed class Readers(JournalFile file, string database) : IDisposable
{
    private readonly ConcurrentBag<Reader> idle = [];
    private volatile bool closed;

    /// <summary>Reads; a stored value that can be no value of its kind, such as a stage that does not exist, is damage.</summary>
    public T Read<T>(Func<Reader, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (closed) throw new JournalException(JournalMessages.Closed, [database]);
        var reader = idle.TryTake(out var found) ? found : new Reader(file.OpenReader());
        try
        {
            var answer = read(reader);
            Return(reader);
            return answer;
        }
        catch (Exception fault)
        {
            // Nobody knows what a connection holds that failed.
            reader.Dispose();
            if (fault is ArgumentException or JsonException) throw new JournalException(JournalMessages.Corrupt, [database], fault);
            throw;
        }
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var reader)) reader.Dispose();
    }

    private void Return(Reader reader)
    {
        if (closed) reader.Dispose();
        else idle.Add(reader);
    }
}
