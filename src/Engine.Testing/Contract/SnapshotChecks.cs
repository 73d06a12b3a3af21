using System.Collections.Immutable;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>The last state of a stream beside its commits.</summary>
internal sealed class SnapshotChecks(IJournal journal, CancellationToken cancel) : JournalChecks(journal, cancel)
{
    public static ImmutableArray<JournalCheck> All { get; } =
    [
        Of("The last snapshot that came with a commit comes back byte for byte", c => c.ComesBackAsync()),
        Of("A stream no commit of which came with a snapshot has none", c => c.NoneAsync()),
        Of("A commit that is refused leaves the snapshot as it was", c => c.RefusedAsync()),
        Of("A snapshot of another commit is a misuse", c => c.MisuseAsync()),
    ];

    private async Task ComesBackAsync()
    {
        await AppendNextAsync("d-1", Sealed(1, 2, 3));
        await AppendNextAsync("d-1");
        await AppendNextAsync("d-2", Sealed(9));
        await AppendNextAsync("d-1", Sealed(0, 255, 0));
        await AppendNextAsync("d-1");

        var snapshot = (await Journal.ReadSnapshotAsync("d-1", Cancel)).MustBeThere();

        (snapshot.Stream, snapshot.Version).MustBe(("d-1", 3));
        snapshot.Content.ToArray().MustList((byte[])[0, 255, 0]);
        (await Journal.ReadSnapshotAsync("d-2", Cancel)).MustBeThere().Version.MustBe(1);
    }

    private async Task NoneAsync()
    {
        await AppendNextAsync("d-1");

        (await Journal.ReadSnapshotAsync("d-1", Cancel)).MustBe(null);
        (await Journal.ReadSnapshotAsync("d-9", Cancel)).MustBe(null);
    }

    private async Task RefusedAsync()
    {
        var stale = await NextAsync("d-1");
        await AppendNextAsync("d-1", Sealed(1));

        var result = await Journal.AppendAsync(new([Sealed(2)(stale with { Row = Samples.Row("d-1", 1, default, "other") })]), Cancel);

        result.MustBe(AppendResult.VersionConflict);
        (await Journal.ReadSnapshotAsync("d-1", Cancel)).MustBeThere().Content.ToArray().MustList((byte[])[1]);
    }

    private async Task MisuseAsync()
    {
        var part = await NextAsync("d-1");

        await Must.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([part with { Snapshot = new("d-2", 1, default) }]), Cancel));
        await Must.ThrowAsync<ArgumentException>(async () => await Journal.AppendAsync(new([part with { Snapshot = new("d-1", 2, default) }]), Cancel));
    }

    private static Func<AppendPart, AppendPart> Sealed(params byte[] content) => part => part with { Snapshot = new(part.Row.Stream, part.Row.Version, content) };

    private static JournalCheck Of(string name, Func<SnapshotChecks, Task> check) => JournalCheck.OfOne(name, (journal, cancel) => check(new(journal, cancel)));
}
