using System.Text;
using Parley.Clerk;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;

namespace Parley.Tests.Sqlite;

/// <summary>What a journal answers to those who ask: its history, lists, duties, what is due, and the rules it kept.</summary>
internal static class Answers
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The id of what opening or verifying says is damaged, or all answers when nothing is.</summary>
    public static async Task<(string? Damage, string Answers)> OfAsync(string database)
    {
        try
        {
            await using var journal = await SqliteJournal.OpenAsync(new(database), Cancel);
            var codecs = new CommitCodecs(new KeyRing(journal.Key));
            var damage = (await new Verification(journal, codecs, KeptPolicy.Levels).RunAsync(Cancel)).Damage;
            return damage is null ? (null, await AskAsync(journal, codecs)) : (damage.Kind.Id, string.Empty);
        }
        catch (JournalException fault)
        {
            return (fault.Id, string.Empty);
        }
    }

    private static async Task<string> AskAsync(SqliteJournal journal, CommitCodecs codecs)
    {
        using var history = new MemoryStream();
        await new CanonicalExport(journal, codecs).WriteAsync(history, cancellationToken: Cancel);
        List<object?> answers = [Encoding.UTF8.GetString(history.ToArray())];
        foreach (var summary in await journal.ListAsync(new(), null, 1000, Cancel))
        {
            answers.AddRange([summary, (await journal.FindCommandAsync(summary.Dispute.Value, new("step-1"), Cancel))?.Version, (await journal.ReadRevisionAsync(summary.Revision, Cancel))?.Length]);
        }

        answers.AddRange(await journal.DutiesAsync(null, Work.Later, 1000, Cancel));
        answers.AddRange(await journal.DueAsync(DateTimeOffset.MaxValue, 1000, null, Cancel));
        return string.Join('\n', answers);
    }
}
