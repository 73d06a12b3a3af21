using System.Globalization;
using Parley.Benchmarks.Journal.Peers;
using Parley.Sqlite;

namespace Parley.Benchmarks.Journal.Sqlite;

/// <summary>
/// Durable commands on SQLite, each with its commit, a deadline that ends, another that starts and a notice (goals G4, G6, G11): through the journal and beside the ceiling, a transaction for each,
/// and EF Core. Everything is on disk before a caller goes on (<c>synchronous=FULL</c>).
/// </summary>
internal static class DurableOnSqliteRun
{
    private const int Callers = 256;
    private const int Many = 4096;
    private const int Few = 256;
    private const int Rounds = 5;

    public static async Task RunAsync()
    {
        using var files = new NewFiles();
        var (many, few) = (new JournalRows(Many), new JournalRows(Few));
        var comparison = new Comparison(Rounds, ProcessorTime.Own);

        Console.WriteLine("256 callers in flight\n");
        var grouped = await comparison.RunAsync(
            new Arm("ceiling: 256 to a transaction, nobody waits", many.Count, () => RawAsync(files, many, Callers)),
            new("journal, 256 in flight", many.Count, () => JournalAsync(files, many, Callers)),
            new("journal, 64 in flight", many.Count, () => JournalAsync(files, many, 64)),
            new("journal, 256 in flight, a transaction for each", few.Count, () => JournalAsync(files, few, Callers, groupCommits: false)),
            new("EF Core, one SaveChanges for each", few.Count, () => EfWay.PrepareAsync(files.Next(), few, 1)),
            new("EF Core, one SaveChanges for 256", many.Count, () => EfWay.PrepareAsync(files.Next(), many, Callers)));
        Say($"G4: {grouped[1].Second / grouped[0].Second:0.00} of the ceiling (goal 0.7; by processor time {grouped[0].Microseconds / grouped[1].Microseconds:0.00}), {grouped[1].Second / grouped[3].Second:0.0} times a transaction for each (goal 12)");
        Say($"G11: {grouped[1].Bytes:0} bytes of database for a command, indexes included (goal 1,024)\n");

        Console.WriteLine("One caller alone\n");
        var alone = await comparison.RunAsync(
            new Arm("bare transaction, nobody waits", few.Count, () => RawAsync(files, few, 1)),
            new("journal, one caller", few.Count, () => JournalAsync(files, few, 1)));
        Say($"G6: {alone[0].Second / alone[1].Second:0.00} times the bare transaction (goal 1.3; by processor time {alone[1].Microseconds / alone[0].Microseconds:0.00})");
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static async Task<Way> JournalAsync(NewFiles files, JournalRows rows, int callers, bool groupCommits = true)
    {
        var database = files.Next();
        var journal = await SqliteJournal.OpenAsync(new(database) { Key = JournalRows.Key, GroupCommits = groupCommits });
        return new JournalWay(journal, rows, callers, () => ValueTask.FromResult(new FileInfo(database).Length));
    }

    private static async Task<Way> RawAsync(NewFiles files, JournalRows rows, int inTransaction)
    {
        var database = files.Next();
        await using (await SqliteJournal.OpenAsync(new(database) { Key = JournalRows.Key }))
        {
        }

        return new RawWay(database, rows, inTransaction);
    }
}
