using System.Diagnostics;
using Npgsql;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>
/// Appends on one connection: all that waits goes into one transaction, and nobody is told before it is on disk. When the connection breaks, what was under way is looked for over a new one, so that
/// a caller hears what became of it; only when the server stays away is that unknown.
/// </summary>
internal sealed class Writer : IAsyncDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(500);
    private readonly Database database;
    private readonly PostgresOptions options;
    private readonly AppendQueue queue;
    private readonly Task running;
    private AppendSession? session;
    private long away;

    public Writer(Database database, PostgresOptions options)
    {
        this.database = database;
        this.options = options;
        queue = new(options.WaitingWrites);
        running = Task.Run(RunAsync);
    }

    public async ValueTask<AppendResult> AppendAsync(Append append, CancellationToken cancellationToken)
    {
        var pending = new PendingAppend(append);
        if (!await queue.PutAsync(pending, cancellationToken)) throw new JournalException(JournalMessages.Closed, [options.Database]);
        return await pending.Task;
    }

    public async ValueTask DisposeAsync()
    {
        queue.Close();
        await running;
        await DropAsync();
        queue.Dispose();
    }

    private async Task RunAsync()
    {
        for (var group = await queue.TakeAsync(); group.Count > 0; group = await queue.TakeAsync()) await WriteAsync(group);
    }

    private async Task WriteAsync(List<PendingAppend> group)
    {
        for (var pause = FirstPause; ; pause = Longer(pause))
        {
            try
            {
                await WriteTogetherAsync(group);
                return;
            }
            catch (Exception fault) when (Faults.IsUnanswered(fault) || Faults.IsPassing(fault))
            {
                await DropAsync();
                if (Faults.IsUnanswered(fault) && !IsPatient()) FailAll(group, fault);
                else await Task.Delay(pause);
                if (group[0].Task.IsCompleted) return;
            }
            catch (Exception fault)
            {
                await FailAsync(group, fault);
                return;
            }
        }
    }

    private async Task WriteTogetherAsync(List<PendingAppend> group)
    {
        var open = session ??= await AppendSession.OpenAsync(database);
        var results = await SendAsync(open, group);
        away = 0;
        for (var i = 0; i < group.Count; i++)
        {
            var known = results[i] != AppendResult.Appended && group[i].IsUnsure && await open.HoldsAsync(group[i].Append.Parts[0].Row);
            if (known) results[i] = AppendResult.Appended;
        }

        for (var i = 0; i < group.Count; i++) group[i].Answer(results[i]);
    }

    private static async ValueTask<AppendResult[]> SendAsync(AppendSession open, List<PendingAppend> group)
    {
        try
        {
            return await open.AppendAsync(group);
        }
        catch (Exception fault) when (Faults.IsUnanswered(fault))
        {
            foreach (var one in group) one.IsUnsure = true;
            throw;
        }
    }

    /// <summary>One of them cannot be written; alone, it fails none of the others.</summary>
    private async Task FailAsync(List<PendingAppend> group, Exception fault)
    {
        // What the server refused it has taken back itself; of anything else nobody knows what the connection holds.
        if (fault is not PostgresException) await DropAsync();
        if (group.Count > 1) foreach (var one in group) await WriteAsync([one]);
        else group[0].Fail(fault is NpgsqlException ? Said(group[0], fault) : fault);
    }

    private void FailAll(List<PendingAppend> group, Exception fault)
    {
        foreach (var one in group) one.Fail(Said(one, fault));
    }

    /// <summary>What a caller is told. Whatever came later, of what was sent and not answered nobody knows whether it is stored.</summary>
    private JournalException Said(PendingAppend one, Exception fault) => one.IsUnsure ? new(PostgresMessages.OutcomeUnknown, [options.Database]) : Faults.Of(options.Database, fault);

    /// <summary>Whether the server has not been away for too long yet.</summary>
    private bool IsPatient()
    {
        if (away == 0) away = Stopwatch.GetTimestamp();
        return Stopwatch.GetElapsedTime(away) < options.Patience;
    }

    private async ValueTask DropAsync()
    {
        var dropped = session;
        session = null;
        if (dropped is null) return;
        database.Forget();
        await dropped.DisposeAsync();
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;
}
