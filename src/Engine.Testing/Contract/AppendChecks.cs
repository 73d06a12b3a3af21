using System.Collections.Immutable;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>Appending to one stream: versions, command ids, bytes, misuse.</summary>
internal sealed class AppendChecks(IJournal journal, CancellationToken cancel) : JournalChecks(journal, cancel)
{
    public static ImmutableArray<JournalCheck> All { get; } =
    [
        Of("A stream that does not exist is empty", c => c.EmptyAsync()),
        Of("A commit comes back byte for byte", c => c.BytesAsync()),
        Of("Commits are read in order and from any version on", c => c.OrderAsync()),
        Of("A stale version is a conflict and writes nothing", c => c.StaleAsync()),
        Of("A command id is accepted once in a stream and remembered", c => c.CommandOnceAsync()),
        Of("One conflict fails none of those written at the same time", c => c.OneConflictAsync()),
        Of("Of many that append the same version one wins", c => c.OneWinsAsync()),
        Of("A cancelled append writes nothing", c => c.CancelledAsync()),
        Of("The administration stream is a stream like others and in no list", c => c.AdministrationAsync()),
        Of("Rows of another stream than the commits are a misuse", c => c.MisuseAsync()),
    ];

    private async Task EmptyAsync()
    {
        var head = await Journal.HeadAsync("d-1", Cancel);

        head.Version.MustBe(0);
        head.Hash.IsEmpty.MustBe(true);
        (await Journal.ReadAsync("d-1", 0, Cancel)).MustBeEmpty();
        (await Journal.ReadSaltsAsync("d-1", Cancel)).MustBeEmpty();
    }

    private async Task BytesAsync()
    {
        var encoded = Samples.Codecs.Encode(Samples.Reported("d-1"), Samples.Body("b"), default, []);

        await Journal.AppendAsync(new([new(encoded.Row) { Summary = Samples.Summary("d-1", 1), Salts = encoded.NewSalts }]), Cancel);

        var row = (await Journal.ReadAsync("d-1", 0, Cancel)).MustBeOne();
        MustBeSame(row, encoded.Row);
        var head = await Journal.HeadAsync("d-1", Cancel);
        head.Version.MustBe(1);
        head.Hash.ToArray().MustList(encoded.Row.Hash.ToArray());
        var salts = await Journal.ReadSaltsAsync("d-1", Cancel);
        salts.Select(s => s.Person).Order().MustList(encoded.NewSalts.Select(s => s.Person).Order());
        Samples.Codecs.DecodeAll([row], default, salts)[0].Events.Count.MustBe(4);
    }

    private async Task OrderAsync()
    {
        for (var i = 0; i < 5; i++) await AppendNextAsync("d-1");

        (await Journal.ReadAsync("d-1", 0, Cancel)).Select(r => r.Version).MustList([1, 2, 3, 4, 5]);
        (await Journal.ReadAsync("d-1", 3, Cancel)).Select(r => r.Version).MustList([4, 5]);
        (await Journal.ReadAsync("d-1", 9, Cancel)).MustBeEmpty();
    }

    private async Task StaleAsync()
    {
        var part = await NextAsync("d-1");
        await AppendNextAsync("d-1");

        var again = await Journal.AppendAsync(new([Part("d-1", default, "another") with { Deadlines = [Duty("d-1")] }]), Cancel);
        var ahead = await Journal.AppendAsync(new([Part("d-1", new(7, part.Row.Hash))]), Cancel);
        var nowhere = await Journal.AppendAsync(new([Part("d-2", new(1, part.Row.Hash))]), Cancel);

        (again, ahead, nowhere).MustBe((AppendResult.VersionConflict, AppendResult.VersionConflict, AppendResult.VersionConflict));
        (await Journal.HeadAsync("d-1", Cancel)).Version.MustBe(1);
        (await Journal.HeadAsync("d-2", Cancel)).Version.MustBe(0);
        (await Journal.DutiesAsync(null, Samples.Start, 10, Cancel)).MustBeEmpty();
    }

    private async Task CommandOnceAsync()
    {
        await AppendNextAsync("d-1");
        var first = await NextAsync("d-1", "same");
        await Journal.AppendAsync(new([first]), Cancel);

        var retried = await Journal.AppendAsync(new([first]), Cancel);
        var fresh = await Journal.AppendAsync(new([await NextAsync("d-1", "same")]), Cancel);
        var elsewhere = await Journal.AppendAsync(new([await NextAsync("d-2", "same")]), Cancel);

        (retried, fresh, elsewhere).MustBe((AppendResult.CommandKnown, AppendResult.CommandKnown, AppendResult.Appended));
        var remembered = (await Journal.FindCommandAsync("d-1", new("same"), Cancel)).MustBeThere();
        remembered.Version.MustBe(2);
        remembered.BodyHash.ToArray().MustList(Samples.Body("same"));
        (await Journal.FindCommandAsync("d-1", new("never"), Cancel)).MustBe(null);
        (await Journal.FindCommandAsync("d-9", new("same"), Cancel)).MustBe(null);
    }

    private async Task OneConflictAsync()
    {
        await AppendNextAsync("d-000007");
        var appends = Enumerable.Range(0, 100).Select(n => new Append([Part($"d-{Samples.Number(n)}", default, "c")])).ToList();

        var results = await Task.WhenAll(appends.Select(a => Journal.AppendAsync(a, Cancel).AsTask()));

        results.Count(r => r == AppendResult.Appended).MustBe(99);
        results[7].MustBe(AppendResult.VersionConflict);
    }

    private async Task OneWinsAsync()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => Task.Run(() => Journal.AppendAsync(new([Part("d-1", default, $"c{n}")]), Cancel).AsTask(), Cancel)));

        results.Count(r => r == AppendResult.Appended).MustBe(1);
        results.Count(r => r == AppendResult.VersionConflict).MustBe(49);
        (await Journal.ReadAsync("d-1", 0, Cancel)).Count.MustBe(1);
    }

    private async Task CancelledAsync()
    {
        var part = await NextAsync("d-1");

        await Must.ThrowAsync<OperationCanceledException>(async () => await Journal.AppendAsync(new([part]), new CancellationToken(canceled: true)));

        (await Journal.HeadAsync("d-1", Cancel)).Version.MustBe(0);
    }

    private async Task AdministrationAsync()
    {
        await AppendNextAsync(Streams.Administration);
        await AppendNextAsync("d-1");

        (await Journal.StreamsAsync(Cancel).ToListAsync(Cancel)).MustList([Streams.Administration, "d-1"]);
        (await Journal.ListAsync(new(), null, 10, Cancel)).Select(s => s.Dispute.Value).MustList(["d-1"]);
    }

    private async Task MisuseAsync()
    {
        var part = await NextAsync("d-1");

        await Must.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([part with { Summary = Samples.Summary("d-2", 1) }]), Cancel));
        await Must.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([part with { Deadlines = [Duty("d-2")] }]), Cancel));
        await Must.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([]), Cancel));
    }

    private static void MustBeSame(JournalRow row, JournalRow other)
    {
        (row.Stream, row.Version, row.Command, row.At).MustBe((other.Stream, other.Version, other.Command, other.At));
        row.At.Offset.MustBe(TimeSpan.Zero);
        row.BodyHash.ToArray().MustList(other.BodyHash.ToArray());
        row.Clear.ToArray().MustList(other.Clear.ToArray());
        row.Personal.ToArray().MustList(other.Personal.ToArray());
        row.Hash.ToArray().MustList(other.Hash.ToArray());
    }

    private static JournalCheck Of(string name, Func<AppendChecks, Task> check) => JournalCheck.OfOne(name, (journal, cancel) => check(new(journal, cancel)));
}
