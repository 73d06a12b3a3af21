using Parley.Journal;

namespace Parley.Clerk;

/// <summary>Tries again what the journal refused, as a caller would, and says what it was told and whether it can still read.</summary>
internal sealed class Patience(Action<string> say, int most)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public static Patience None { get; } = new(_ => { }, 0);

    public async Task<T> TryAsync<T>(Func<Task<T>> attempt, Func<Task>? read = null)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await attempt();
            }
            catch (JournalException fault) when (tries < most)
            {
                say($"refused {fault.Id}");
                if (read is not null) await ReadAsync(read);
                await Task.Delay(Pause);
            }
        }
    }

    private async Task ReadAsync(Func<Task> read)
    {
        try
        {
            await read();
            say("read");
        }
        catch (JournalException fault)
        {
            say($"unread {fault.Id}");
        }
    }
}
