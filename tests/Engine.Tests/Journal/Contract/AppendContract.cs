using Parley.Journal;

namespace Parley.Tests.Journal.Contract;

public abstract class AppendContract : OpenJournal
{
    [Fact]
    public async Task A_stream_that_does_not_exist_is_empty()
    {
        var head = await Journal.HeadAsync("d-1", Cancel);

        head.Version.ShouldBe(0);
        head.Hash.IsEmpty.ShouldBeTrue();
        (await Journal.ReadAsync("d-1", 0, Cancel)).ShouldBeEmpty();
        (await Journal.ReadSaltsAsync("d-1", Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_commit_comes_back_byte_for_byte()
    {
        var encoded = Samples.Codecs.Encode(Samples.Reported("d-1"), Samples.Body("b"), default, []);

        await Journal.AppendAsync(new([new(encoded.Row) { Summary = Samples.Summary("d-1", 1), Salts = encoded.NewSalts }]), Cancel);

        var row = (await Journal.ReadAsync("d-1", 0, Cancel)).ShouldHaveSingleItem();
        ShouldBeSame(row, encoded.Row);
        var head = await Journal.HeadAsync("d-1", Cancel);
        head.Version.ShouldBe(1);
        head.Hash.ToArray().ShouldBe(encoded.Row.Hash.ToArray());
        var salts = await Journal.ReadSaltsAsync("d-1", Cancel);
        salts.Select(s => s.Person).Order().ShouldBe(encoded.NewSalts.Select(s => s.Person).Order());
        Samples.Codecs.DecodeAll([row], default, salts)[0].Events.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Commits_are_read_in_order_and_from_any_version_on()
    {
        for (var i = 0; i < 5; i++) await AppendNextAsync("d-1");

        (await Journal.ReadAsync("d-1", 0, Cancel)).Select(r => r.Version).ShouldBe([1, 2, 3, 4, 5]);
        (await Journal.ReadAsync("d-1", 3, Cancel)).Select(r => r.Version).ShouldBe([4, 5]);
        (await Journal.ReadAsync("d-1", 9, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stale_version_is_a_conflict_and_writes_nothing()
    {
        var part = await NextAsync("d-1");
        await AppendNextAsync("d-1");

        var again = await Journal.AppendAsync(new([Part("d-1", default, "another") with { Deadlines = [Duty("d-1")] }]), Cancel);
        var ahead = await Journal.AppendAsync(new([Part("d-1", new(7, part.Row.Hash))]), Cancel);
        var nowhere = await Journal.AppendAsync(new([Part("d-2", new(1, part.Row.Hash))]), Cancel);

        (again, ahead, nowhere).ShouldBe((AppendResult.VersionConflict, AppendResult.VersionConflict, AppendResult.VersionConflict));
        (await Journal.HeadAsync("d-1", Cancel)).Version.ShouldBe(1);
        (await Journal.HeadAsync("d-2", Cancel)).Version.ShouldBe(0);
        (await Journal.DutiesAsync(null, Samples.Start, 10, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_command_id_is_accepted_once_in_a_stream_and_remembered()
    {
        await AppendNextAsync("d-1");
        var first = await NextAsync("d-1", "same");
        await Journal.AppendAsync(new([first]), Cancel);

        var retried = await Journal.AppendAsync(new([first]), Cancel);
        var fresh = await Journal.AppendAsync(new([await NextAsync("d-1", "same")]), Cancel);
        var elsewhere = await Journal.AppendAsync(new([await NextAsync("d-2", "same")]), Cancel);

        (retried, fresh, elsewhere).ShouldBe((AppendResult.CommandKnown, AppendResult.CommandKnown, AppendResult.Appended));
        var remembered = (await Journal.FindCommandAsync("d-1", new("same"), Cancel)).ShouldNotBeNull();
        remembered.Version.ShouldBe(2);
        remembered.BodyHash.ToArray().ShouldBe(Samples.Body("same"));
        (await Journal.FindCommandAsync("d-1", new("never"), Cancel)).ShouldBeNull();
        (await Journal.FindCommandAsync("d-9", new("same"), Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task One_conflict_fails_none_of_those_written_at_the_same_time()
    {
        await AppendNextAsync("d-000007");
        var appends = Enumerable.Range(0, 100).Select(n => new Append([Part($"d-{Samples.Number(n)}", default, "c")])).ToList();

        var results = await Task.WhenAll(appends.Select(a => Journal.AppendAsync(a, Cancel).AsTask()));

        results.Count(r => r == AppendResult.Appended).ShouldBe(99);
        results[7].ShouldBe(AppendResult.VersionConflict);
    }

    [Fact]
    public async Task Of_many_that_append_the_same_version_one_wins()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => Task.Run(() => Journal.AppendAsync(new([Part("d-1", default, $"c{n}")]), Cancel).AsTask(), Cancel)));

        results.Count(r => r == AppendResult.Appended).ShouldBe(1);
        results.Count(r => r == AppendResult.VersionConflict).ShouldBe(49);
        (await Journal.ReadAsync("d-1", 0, Cancel)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_cancelled_append_writes_nothing()
    {
        var part = await NextAsync("d-1");

        await Should.ThrowAsync<OperationCanceledException>(async () => await Journal.AppendAsync(new([part]), new CancellationToken(canceled: true)));

        (await Journal.HeadAsync("d-1", Cancel)).Version.ShouldBe(0);
    }

    [Fact]
    public async Task The_administration_stream_is_a_stream_like_others_and_in_no_list()
    {
        await AppendNextAsync(Streams.Administration);
        await AppendNextAsync("d-1");

        (await Journal.StreamsAsync(Cancel).ToListAsync(Cancel)).ShouldBe([Streams.Administration, "d-1"]);
        (await Journal.ListAsync(new(), null, 10, Cancel)).Select(s => s.Dispute.Value).ShouldBe(["d-1"]);
    }

    [Fact]
    public async Task Rows_of_another_stream_than_the_commits_are_a_misuse()
    {
        var part = await NextAsync("d-1");

        await Should.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([part with { Summary = Samples.Summary("d-2", 1) }]), Cancel));
        await Should.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([part with { Deadlines = [Duty("d-2")] }]), Cancel));
        await Should.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([]), Cancel));
    }

    internal static DeadlineRow Duty(string dispute, string id = "accept-1", int due = 60, int rank = 1) => new(new(dispute), Samples.Accept(id, due), rank);

    private static void ShouldBeSame(JournalRow row, JournalRow other)
    {
        (row.Stream, row.Version, row.Command, row.At).ShouldBe((other.Stream, other.Version, other.Command, other.At));
        row.At.Offset.ShouldBe(TimeSpan.Zero);
        row.BodyHash.ToArray().ShouldBe(other.BodyHash.ToArray());
        row.Clear.ToArray().ShouldBe(other.Clear.ToArray());
        row.Personal.ToArray().ShouldBe(other.Personal.ToArray());
        row.Hash.ToArray().ShouldBe(other.Hash.ToArray());
    }
}
