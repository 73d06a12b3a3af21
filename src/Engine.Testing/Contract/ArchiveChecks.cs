using System.Collections.Immutable;
using Parley.Disputes.Events;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>Disputes that leave for an archive, come back, or have their persons forgotten.</summary>
internal sealed class ArchiveChecks(IJournal journal, CancellationToken cancel) : JournalChecks(journal, cancel)
{
    public static ImmutableArray<JournalCheck> All { get; } =
    [
        Of("Of a dispute that left nothing is here but its head and what belongs to its persons", c => c.LeavesAsync()),
        Of("To a dispute that left nothing can be appended", c => c.ClosedAsync()),
        Of("A dispute that comes back is what left, and goes on", c => c.ReturnsAsync()),
        Of("One of several that moved on keeps all of them here", c => c.AllOrNothingAsync()),
        Of("A dispute whose notice waits stays", c => c.NoticeAsync()),
        Of("What left elsewhere, or with another head, does not come back", c => c.StrangerAsync()),
        Of("When persons are forgotten their salts and look ups are destroyed", c => c.ForgottenAsync()),
        Of("A move that is recorded elsewhere, leads to no archive, or moves what is no dispute or one twice, is a misuse", c => c.MisuseAsync()),
    ];

    private async Task LeavesAsync()
    {
        var whole = await ReportedAsync("d-1");
        await AppendNextAsync("d-2");

        (await MoveAsync(move => move with { Archive = "a-1", Out = [whole.Head] })).MustBe(AppendResult.Appended);

        var head = await Journal.HeadAsync("d-1", Cancel);
        (head.Version, head.Archived).MustBe((1, new ArchiveMark("a-1", 1)));
        head.Hash.ToArray().MustList(whole.Head.Hash.ToArray());
        (await Journal.ReadWholeAsync("d-1", Cancel)).MustBe(null);
        (await Journal.ReadAsync("d-1", 0, Cancel)).MustBeEmpty();
        (await Journal.FindCommandAsync("d-1", new("d-1:1"), Cancel)).MustBe(null);
        (await Journal.ListAsync(new(), null, 10, Cancel)).MustBeOne().Dispute.MustBe(new("d-2"));
        (await Journal.DutiesAsync(null, Samples.Start, 10, Cancel)).MustBeEmpty();
        (await Journal.DueAsync(Samples.Start.AddYears(1), 10, cancellationToken: Cancel)).MustBeEmpty();
        (await Journal.Deliveries.ListAsync(new(), 10, Cancel)).MustBeEmpty();
        (await Journal.ReadSaltsAsync("d-1", Cancel)).Count.MustBe(whole.Rows.Count + 3);
        (await Journal.ReadTablesAsync("d-1", Cancel)).LookUps.Count.MustBe(5);
        (await MarkedAsync()).MustBeOne().Stream.MustBe("d-1");
        (await new Verification(Journal, Samples.Codecs).RunAsync(Cancel)).Damage.MustBe(null);
    }

    private async Task ClosedAsync()
    {
        var whole = await ReportedAsync("d-1");
        await MoveAsync(move => move with { Archive = "a-1", Out = [whole.Head] });

        (await Journal.AppendAsync(new([Part("d-1", new(whole.Head.Version, whole.Head.Hash))]), Cancel)).MustBe(AppendResult.VersionConflict);
        (await Journal.AppendAsync(new([Part("d-1", default, "again")]), Cancel)).MustBe(AppendResult.VersionConflict);
        (await MoveAsync(move => move with { Archive = "a-2", Out = [whole.Head] })).MustBe(AppendResult.VersionConflict);
        (await Journal.HeadAsync(Streams.Administration, Cancel)).Version.MustBe(1);
    }

    private async Task ReturnsAsync()
    {
        var whole = await ReportedAsync("d-1");
        await AppendNextAsync("d-2", part => part with { Intents = [Intent("d-2", "n1")] });
        await MoveAsync(move => move with { Archive = "a-1", Out = [whole.Head] });

        (await MoveAsync(move => move with { In = [whole] })).MustBe(AppendResult.Appended);

        var again = (await Journal.ReadWholeAsync("d-1", Cancel)).MustBeThere();
        again.Tables.Head.Archived.MustBe(null);
        again.Tables.Summary.MustBe(whole.Tables.Summary);
        again.Tables.Intents.MustList(whole.Tables.Intents);
        again.Tables.LookUps.Count.MustBe(5);
        again.Deliveries.MustList(whole.Deliveries);
        again.Rows.Select(row => Convert.ToHexString(row.Hash.Span)).MustList(whole.Rows.Select(row => Convert.ToHexString(row.Hash.Span)));
        (await Journal.FindCommandAsync("d-1", new("d-1:1"), Cancel)).MustBeThere().Version.MustBe(1);
        (await Journal.Deliveries.PendingAsync(10, Cancel)).MustBeOne().Key.Dispute.MustBe(new("d-2"));
        (await MarkedAsync()).MustBeEmpty();
        await AppendNextAsync("d-1");
        (await Journal.ListAsync(new(), null, 10, Cancel)).Select(s => (s.Dispute.Value, s.Version)).MustList([("d-1", 2), ("d-2", 1)]);
    }

    private async Task AllOrNothingAsync()
    {
        var (one, other) = (await ReportedAsync("d-1"), await ReportedAsync("d-2"));
        await AppendNextAsync("d-2");

        (await MoveAsync(move => move with { Archive = "a-1", Out = [one.Head, other.Head] })).MustBe(AppendResult.VersionConflict);

        (await Journal.HeadAsync(Streams.Administration, Cancel)).Version.MustBe(0);
        (await Journal.ReadWholeAsync("d-1", Cancel)).MustBeThere().Deliveries.MustList(one.Deliveries);
        (await Journal.ReadAsync("d-2", 0, Cancel)).Count.MustBe(2);
        (await MarkedAsync()).MustBeEmpty();
    }

    private async Task NoticeAsync()
    {
        await AppendNextAsync("d-1", part => part with { Intents = [Intent("d-1", "n1")] });
        var unplanned = (await Journal.ReadWholeAsync("d-1", Cancel)).MustBeThere();

        (await MoveAsync(move => move with { Archive = "a-1", Out = [unplanned.Head] })).MustBe(AppendResult.VersionConflict);
        await PlanAsync("d-1", "n1", DeliveryState.Waiting);
        (await MoveAsync(move => move with { Archive = "a-1", Out = [unplanned.Head] })).MustBe(AppendResult.VersionConflict);
        await Journal.Deliveries.DiscardAsync(new(new("d-1"), "n1"), "li", "over", Samples.Start, Cancel);
        (await MoveAsync(move => move with { Archive = "a-1", Out = [unplanned.Head] })).MustBe(AppendResult.Appended);
    }

    private async Task StrangerAsync()
    {
        var (one, other) = (await ReportedAsync("d-1"), await ReportedAsync("d-2"));
        await MoveAsync(move => move with { Archive = "a-1", Out = [one.Head] });
        var changed = one with { Rows = [one.Rows[0] with { Hash = other.Rows[0].Hash }] };

        (await MoveAsync(move => move with { In = [other] })).MustBe(AppendResult.VersionConflict);
        (await MoveAsync(move => move with { In = [changed] })).MustBe(AppendResult.VersionConflict);
        (await MoveAsync(move => move with { Forgotten = [other.Head] })).MustBe(AppendResult.VersionConflict);
        (await Journal.HeadAsync("d-1", Cancel)).Archived.MustBe(new ArchiveMark("a-1", 1));
        (await Journal.ReadSaltsAsync("d-2", Cancel)).Count.MustBe(4);
    }

    private async Task ForgottenAsync()
    {
        var (one, other) = (await ReportedAsync("d-1"), await ReportedAsync("d-2"));
        await MoveAsync(move => move with { Archive = "a-1", Out = [one.Head, other.Head] });

        (await MoveAsync(move => move with { Forgotten = [one.Head] })).MustBe(AppendResult.Appended);

        (await Journal.ReadSaltsAsync("d-1", Cancel)).MustBeEmpty();
        (await Journal.ReadTablesAsync("d-1", Cancel)).LookUps.MustBeEmpty();
        (await Journal.ReadSaltsAsync("d-2", Cancel)).Count.MustBe(4);
        (await Journal.HeadAsync("d-1", Cancel)).Forgotten.MustBe(new ForgottenMark(1, 2));
        (await MoveAsync(move => move with { In = [one] })).MustBe(AppendResult.Appended);
        (await Journal.HeadAsync("d-1", Cancel)).Forgotten.MustBe(new ForgottenMark(1, 2));
        (await MarkedAsync()).Select(m => m.Stream).MustList(["d-1", "d-2"]);
    }

    private async Task MisuseAsync()
    {
        var whole = await ReportedAsync("d-1");
        var record = await RecordAsync(0, new PersonsForgotten(0, string.Empty));

        await Must.ThrowAsync<ArgumentException>(async () => await Journal.MoveAsync(new(record) { Out = [whole.Head] }, Cancel));
        await Must.ThrowAsync<ArgumentException>(async () => await Journal.MoveAsync(new(record) { Archive = "a-1", Out = [whole.Head, whole.Head] }, Cancel));
        await Must.ThrowAsync<ArgumentException>(async () => await Journal.MoveAsync(new(record) { Archive = "a-1", Out = [whole.Head with { Stream = Streams.Administration }] }, Cancel));
        await Must.ThrowAsync<ArgumentException>(async () => await Journal.MoveAsync(new(await NextAsync("d-2")) { Archive = "a-1" }, Cancel));
    }

    /// <summary>A report with parties and a place, no duty, and a notice that was sent by one channel and not by another.</summary>
    private async Task<WholeDispute> ReportedAsync(string dispute)
    {
        var commit = Samples.Reported(dispute);
        RecordedCommit[] history = [commit with { Events = [.. commit.Events.Where(e => e is not DeadlineSet)] }];
        (await Journal.AppendAsync(new([Samples.Part(history, Samples.Codecs.Encode(history[0], Samples.Body(dispute), default, []))]), Cancel)).MustBe(AppendResult.Appended);
        await PlanAsync(dispute, "n1", DeliveryState.Sent);
        return (await Journal.ReadWholeAsync(dispute, Cancel)).MustBeThere();
    }

    private async Task PlanAsync(string dispute, string notice, DeliveryState state)
    {
        var key = new IntentKey(new(dispute), notice);
        await Journal.Deliveries.PlanAsync([new(new(key, "mail"), false), new(new(key, "robot"), false)], Samples.Start, Cancel);
        if (state != DeliveryState.Sent) return;
        foreach (var channel in (string[])["mail", "robot"])
        {
            await Journal.Deliveries.ClaimAsync([new(key, channel)], null, Samples.Start, Samples.Start.AddMinutes(1), Cancel);
            await Journal.Deliveries.RecordAsync([new(new(key, channel), 1, DeliveryState.Sent, Samples.Start, null)], Samples.Start.AddSeconds(3), Cancel);
        }
    }

    private async Task<AppendResult> MoveAsync(Func<Move, Move> fill)
    {
        var move = fill(new(await NextAsync(Streams.Administration)));
        var (behind, keys) = ((await Journal.HeadAsync(Streams.Administration, Cancel)).Version, Samples.Codecs.Keys);
        DisputeEvent happened = move switch
        {
            { Archive: { } archive } => new DisputesArchived(archive, $"{archive}.db", move.Out.Count, ArchiveDigest.OfLeft(keys, archive, behind + 1, move.Out)),
            { In: [var whole, ..] } => Returned(whole.Head, ArchiveDigest.OfReturned(keys, new(whole.Head, "a-1", 1), behind + 1)),
            _ => new PersonsForgotten(move.Forgotten.Count, ArchiveDigest.OfForgotten(keys, behind + 1, move.Forgotten)),
        };
        return await Journal.MoveAsync(move with { Record = await RecordAsync(behind, happened) }, Cancel);
    }

    private static DisputeReturned Returned(NamedHead head, string digest) => new(new(head.Stream), "a-1", 1, head.Version, Convert.ToHexStringLower(head.Hash.Span), "asked", digest);

    private async Task<AppendPart> RecordAsync(long behind, DisputeEvent happened)
    {
        var head = await Journal.HeadAsync(Streams.Administration, Cancel);
        return new(Samples.Codecs.Encode(Samples.Commit(Streams.Administration, behind + 1, "Archive", happened), Samples.Body("a"), head.Hash, []).Row);
    }

    private async Task<List<MarkedHead>> MarkedAsync()
    {
        var marked = new List<MarkedHead>();
        await foreach (var one in Journal.MarkedAsync(Cancel)) marked.Add(one);
        return marked;
    }

    private static JournalCheck Of(string name, Func<ArchiveChecks, Task> check) => JournalCheck.OfOne(name, (journal, cancel) => check(new(journal, cancel)));
}
