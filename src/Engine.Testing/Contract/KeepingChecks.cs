using System.Collections.Immutable;
using System.Text;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>Revisions, settings, streams, verification and export.</summary>
internal sealed class KeepingChecks(IJournal journal, CancellationToken cancel) : JournalChecks(journal, cancel)
{
    public static ImmutableArray<JournalCheck> All { get; } =
    [
        Of("A revision is kept as it was first stored", c => c.RevisionAsync()),
        Of("A setting is what was written last", c => c.SettingAsync()),
        Of("All streams are named in ordinal order however many", c => c.StreamsAsync()),
        Of("What was written verifies", c => c.VerifiesAsync()),
        Of("The tables hold of a stream what was written with its commits, and not what ended or was erased", c => c.TablesAsync()),
        Of("The same events give the same export in whatever order they came", c => c.SameExportAsync()),
    ];

    private async Task RevisionAsync()
    {
        await Journal.SaveRevisionAsync("r1", Encoding.UTF8.GetBytes("one"), Cancel);
        await Journal.SaveRevisionAsync("r1", Encoding.UTF8.GetBytes("other"), Cancel);
        await Journal.SaveRevisionAsync("r2", default, Cancel);

        Encoding.UTF8.GetString((await Journal.ReadRevisionAsync("r1", Cancel)).MustBeThere().Span).MustBe("one");
        (await Journal.ReadRevisionAsync("r2", Cancel)).MustBeThere().Length.MustBe(0);
        (await Journal.ReadRevisionAsync("r3", Cancel)).MustBe(null);
    }

    private async Task SettingAsync()
    {
        await Journal.WriteSettingAsync("clock", "2026-03-01", Cancel);
        await Journal.WriteSettingAsync("clock", "2026-03-02 一", Cancel);
        await Journal.WriteSettingAsync("empty", "", Cancel);

        (await Journal.ReadSettingAsync("clock", Cancel)).MustBe("2026-03-02 一");
        (await Journal.ReadSettingAsync("empty", Cancel)).MustBe("");
        (await Journal.ReadSettingAsync("other", Cancel)).MustBe(null);
    }

    private async Task StreamsAsync()
    {
        await Task.WhenAll(Enumerable.Range(0, 1500).Select(n => Journal.AppendAsync(new([Part($"d-{Samples.Number(n * 7919 % 1500)}", default)]), Cancel).AsTask()));

        (await Journal.StreamsAsync(Cancel).ToListAsync(Cancel)).MustList(Enumerable.Range(0, 1500).Select(n => $"d-{Samples.Number(n)}"));
    }

    private async Task VerifiesAsync()
    {
        for (var n = 0; n < 30; n++) await AppendNextAsync($"d-{n % 7}");
        await AppendNextAsync(Streams.Administration);

        var result = await new Verification(Journal, Samples.Codecs).RunAsync(Cancel);

        result.MustBe(new VerificationResult(8, 31, null));
    }

    private async Task TablesAsync()
    {
        RecordedCommit[] history =
        [
            Samples.Reported("d-1"),
            Samples.Commit("d-1", 2, "Note", new DeadlineSet(Samples.Accept("other-1", 90)), new DeadlineMet("accept-1", true), new NoticeRaised("n2", "graded", new Holder("officer", "liaohe"), null, Level.None, "matrix")),
            Samples.Commit("d-1", 3, "ErasePerson", new PersonErased("p1")),
        ];
        EncodedCommit? last = null;
        for (var i = 0; i < history.Length; i++)
        {
            last = Samples.Codecs.Encode(history[i], Samples.Body($"{i}"), last?.Row.Hash ?? default, await Journal.ReadSaltsAsync("d-1", Cancel));
            (await Journal.AppendAsync(new([Samples.Part(history[..(i + 1)], last)]), Cancel)).MustBe(AppendResult.Appended);
        }

        await AppendNextAsync("d-2");

        var tables = await Journal.ReadTablesAsync("d-1", Cancel);
        (tables.Head.Version, tables.Summary?.Version).MustBe((3, 3));
        tables.Deadlines.MustBeOne().Deadline.Id.MustBe("other-1");
        tables.Intents.Select(row => (row.Key.Notice, row.Party, row.To?.Unit)).Order().MustList([("n1", "p1", null), ("n2", null, "liaohe")]);
        tables.LookUps.Select(row => (row.Kind, row.Person)).Order().MustList([(LookUpKind.Party, "i1"), (LookUpKind.Party, "p2")]);
        tables.SentLongAgo.MustBeEmpty();
        (await Journal.ReadTablesAsync("d-9", Cancel)).Head.Version.MustBe(0);
    }

    private async Task SameExportAsync()
    {
        foreach (var n in (int[])[3, 1, 2, 1, 1, 3]) await AppendNextAsync($"d-{n}");
        await using var other = new MemoryJournal();
        foreach (var n in (int[])[1, 1, 1, 2, 3, 3])
        {
            await other.AppendAsync(new([Part($"d-{n}", await other.HeadAsync($"d-{n}", Cancel))]), Cancel);
        }

        var mine = await ExportAsync(Journal);
        var theirs = await ExportAsync(other);

        mine.MustBe(theirs);
        mine.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.MustBe(6);
        mine.Contains("Belongs here.", StringComparison.Ordinal).MustBe(true);
        (await ExportAsync(Journal, "d-3")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.MustBe(2);
    }

    private async Task<string> ExportAsync(IJournal journal, string? only = null)
    {
        using var target = new MemoryStream();
        await new CanonicalExport(journal, Samples.Codecs).WriteAsync(target, only, Cancel);
        return Encoding.UTF8.GetString(target.ToArray());
    }

    private static JournalCheck Of(string name, Func<KeepingChecks, Task> check) => JournalCheck.OfOne(name, (journal, cancel) => check(new(journal, cancel)));
}
