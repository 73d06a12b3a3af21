using Parley.Journal;

namespace Parley.Tests.Journal.Contract;

public abstract class SnapshotContract : AppendContract
{
    [Fact]
    public async Task The_last_snapshot_that_came_with_a_commit_comes_back_byte_for_byte()
    {
        await AppendNextAsync("d-1", Sealed(1, 2, 3));
        await AppendNextAsync("d-1");
        await AppendNextAsync("d-2", Sealed(9));
        await AppendNextAsync("d-1", Sealed(0, 255, 0));
        await AppendNextAsync("d-1");

        var snapshot = (await Journal.ReadSnapshotAsync("d-1", Cancel)).ShouldNotBeNull();

        (snapshot.Stream, snapshot.Version).ShouldBe(("d-1", 3));
        snapshot.Content.ToArray().ShouldBe([0, 255, 0]);
        (await Journal.ReadSnapshotAsync("d-2", Cancel)).ShouldNotBeNull().Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_no_commit_of_which_came_with_a_snapshot_has_none()
    {
        await AppendNextAsync("d-1");

        (await Journal.ReadSnapshotAsync("d-1", Cancel)).ShouldBeNull();
        (await Journal.ReadSnapshotAsync("d-9", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task A_commit_that_is_refused_leaves_the_snapshot_as_it_was()
    {
        var stale = await NextAsync("d-1");
        await AppendNextAsync("d-1", Sealed(1));

        var result = await Journal.AppendAsync(new([Sealed(2)(stale with { Row = Samples.Row("d-1", 1, default, "other") })]), Cancel);

        result.ShouldBe(AppendResult.VersionConflict);
        (await Journal.ReadSnapshotAsync("d-1", Cancel)).ShouldNotBeNull().Content.ToArray().ShouldBe([1]);
    }

    [Fact]
    public async Task A_snapshot_of_another_commit_is_a_misuse()
    {
        var part = await NextAsync("d-1");

        await Should.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([part with { Snapshot = new("d-2", 1, default) }]), Cancel));
        await Should.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([part with { Snapshot = new("d-1", 2, default) }]), Cancel));
    }

    private static Func<AppendPart, AppendPart> Sealed(params byte[] content) => part => part with { Snapshot = new(part.Row.Stream, part.Row.Version, content) };
}
