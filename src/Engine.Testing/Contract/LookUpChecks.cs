using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>Earlier reports and erasure.</summary>
internal sealed class LookUpChecks(IJournal journal, CancellationToken cancel) : JournalChecks(journal, cancel)
{
    public static ImmutableArray<JournalCheck> All { get; } =
    [
        Of("Reports at the same moment are earlier when their source order is smaller", c => c.SourceOrderAsync()),
        Of("The window bounds the counts and not the last moment", c => c.WindowAsync()),
        Of("Likely are active disputes of the place or the parties newest first each once", c => c.LikelyAsync()),
        Of("At most ten are likely", c => c.AtMostTenAsync()),
        Of("Nothing is looked up without a hash and one party is never counted", c => c.NothingAsync()),
        Of("Erasing a person destroys their salt and their look ups alone", c => c.ErasedAsync()),
    ];

    private static readonly byte[] Bridge = Samples.Codecs.Keys.LookUpHash(LookUpKind.Place, "大桥");
    private static readonly byte[] Couple = Samples.Codecs.Keys.PartiesHash(["王", "李"]);

    private async Task SourceOrderAsync()
    {
        await ReportAsync("d-1", 10, 1);
        await ReportAsync("d-2", 10, 2);
        await ReportAsync("d-3", 10, 3);

        (await CountAsync(10, 3, "d-3")).SamePlace.MustBe(2);
        (await CountAsync(10, 2, "d-2")).SamePlace.MustBe(1);
        (await CountAsync(10, 1, "d-1")).SamePlace.MustBe(0);
        (await CountAsync(10, 9, "d-1")).SamePlace.MustBe(2);
        (await CountAsync(9, 9, "d-9")).SamePlace.MustBe(0);
    }

    private async Task WindowAsync()
    {
        await ReportAsync("d-1", 1, 1);
        await ReportAsync("d-2", 5, 2);

        var within = await Journal.CountEarlierAsync(Query(20, 3, "d-3") with { From = At(5) }, Cancel);
        var after = await Journal.CountEarlierAsync(Query(20, 3, "d-3") with { From = At(5).AddTicks(1) }, Cancel);

        (within.SamePlace, within.SameParties, within.LastSamePlace).MustBe((1, 1, At(5)));
        (after.SamePlace, after.SameParties, after.LastSamePlace).MustBe((0, 0, At(5)));
    }

    private async Task LikelyAsync()
    {
        await ReportAsync("d-1", 1, 1, place: Bridge, parties: null);
        await ReportAsync("d-2", 2, 2, place: null, parties: Couple);
        await ReportAsync("d-3", 3, 3, stage: Stage.Closed);
        await ReportAsync("d-4", 4, 4);
        await ReportAsync("d-6", 4, 4);
        await ReportAsync("d-5", 9, 5);

        var found = await CountAsync(5, 0, "d-9");

        found.Likely.Select(d => d.Value).MustList(["d-4", "d-6", "d-2", "d-1"]);
        (found.SamePlace, found.SameParties, found.LastSamePlace).MustBe((4, 4, At(4)));
        found.LastSameParties.MustBe(new DisputeId("d-4"));
        (await CountAsync(4, 4, "d-9")).LastSameParties.MustBe(new DisputeId("d-3"));
    }

    private async Task AtMostTenAsync()
    {
        for (var n = 1; n <= 15; n++) await ReportAsync($"d-{Samples.Number(n)}", n, n);

        (await CountAsync(99, 99, "d-x")).Likely.Select(d => d.Value).MustList(Enumerable.Range(6, 10).Reverse().Select(n => $"d-{Samples.Number(n)}"));
    }

    private async Task NothingAsync()
    {
        await AppendNextAsync("d-1", part => part with { LookUps = [new(LookUpKind.Party, Bridge, At(1), 1, "d-1", "p1")] });

        var byPlace = await CountAsync(5, 0, "d-9");
        var byNothing = await Journal.CountEarlierAsync(new(null, null, At(0), At(5), 0, "d-9"), Cancel);

        (byPlace.SamePlace, byPlace.SameParties, byPlace.LastSamePlace, byPlace.Likely.Count).MustBe((0, 0, null, 0));
        (byNothing.SamePlace, byNothing.Likely.Count).MustBe((0, 0));
    }

    private async Task ErasedAsync()
    {
        await AppendNextAsync("d-1", part => part with
        {
            Salts = [.. part.Salts, new("d-1", "p1", new byte[32]), new("d-1", "p2", new byte[32])],
            LookUps = [new(LookUpKind.Place, Bridge, At(1), 1, "d-1"), new(LookUpKind.Parties, Couple, At(1), 1, "d-1", "p1")],
        });
        await ReportAsync("d-2", 1, 2);

        await AppendNextAsync("d-1", part => part with { Erased = ["p1", PersonalText.Whole], Salts = [Samples.Salt("d-1")] });

        (await Journal.ReadSaltsAsync("d-1", Cancel)).Select(s => s.Person).Order().MustList(["p2", PersonalText.Whole]);
        var found = await CountAsync(5, 0, "d-9");
        (found.SamePlace, found.SameParties).MustBe((2, 1));
    }

    private static DateTimeOffset At(int minute) => Samples.Start.AddMinutes(minute);

    private static EarlierQuery Query(int minute, long order, string except) => new(Bridge, Couple, At(0), At(minute), order, except);

    private ValueTask<EarlierReports> CountAsync(int minute, long order, string except) => Journal.CountEarlierAsync(Query(minute, order, except), Cancel);

    private Task ReportAsync(string dispute, int minute, long order, Stage stage = Stage.Assessing) => ReportAsync(dispute, minute, order, Bridge, Couple, stage);

    private async Task ReportAsync(string dispute, int minute, long order, byte[]? place, byte[]? parties, Stage stage = Stage.Assessing)
    {
        List<LookUpRow> rows = [];
        if (place is not null) rows.Add(new(LookUpKind.Place, place, At(minute), order, dispute));
        if (parties is not null) rows.Add(new(LookUpKind.Parties, parties, At(minute), order, dispute));
        await AppendNextAsync(dispute, part => WithState(part, stage, "blue") with { LookUps = rows });
    }

    private static JournalCheck Of(string name, Func<LookUpChecks, Task> check) => JournalCheck.OfOne(name, (journal, cancel) => check(new(journal, cancel)));
}
