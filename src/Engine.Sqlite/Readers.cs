using System.Collections.Concurrent;
using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>The connections that read, as many as read at once. Safe to use from several threads.</summary>
internal sealed class Readers(JournalFile file, string database) : IDisposable
{
    private readonly ConcurrentBag<Reader> idle = [];
    private volatile bool closed;

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
        catch (Exception)
        {
            // Nobody knows what a connection holds that failed.
            reader.Dispose();
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
