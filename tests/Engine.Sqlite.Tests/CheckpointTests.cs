using Parley.Disputes;
using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

public sealed class CheckpointTests : IDisposable
{
    private const string CutTail = "DELETE FROM commits WHERE stream = 2 AND version = 3; UPDATE streams SET version = 2, hash = (SELECT hash FROM commits WHERE stream = 2 AND version = 2), changed_at = (SELECT at FROM commits WHERE stream = 2 AND version = 2) WHERE id = 2";
    private const string CutAll = "DELETE FROM commits WHERE stream = 2; DELETE FROM salts WHERE stream = 2; DELETE FROM streams WHERE id = 2";
    private readonly TemporaryFolder folder = new();
    private readonly SigningKey key;

    public CheckpointTests() => key = SigningKey.OfFile(folder["signing-key"]);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Path => folder["checkpoint.jsonl"];

    public void Dispose()
    {
        key.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_only_grew_since_holds()
    {
        await folder.FillAsync();
        var written = await WriteAsync();
        await folder.FillAsync(5, 2);

        (await FindAsync()).ShouldBeEmpty();
        new CheckpointFile(Path).Open(key.Id).ShouldBe(written);
        (written.Streams, written.Commits).ShouldBe((3, 9));
    }

    [Theory]
    [InlineData(CutTail)]
    [InlineData(CutAll)]
    public async Task A_tail_cut_off_with_its_head_is_found_that_no_chain_shows(string sql)
    {
        await folder.FillAsync();
        await WriteAsync();

        folder.Execute(sql);

        (await folder.VerifyAsync()).Damage.ShouldBeNull();
        var damage = (await FindAsync()).ShouldHaveSingleItem();
        (damage.Stream, damage.Kind.Id).ShouldBe(("d-2", "PAR0244"));
    }

    [Fact]
    public async Task A_stream_that_was_written_anew_is_found_although_its_hashes_fit()
    {
        await folder.FillAsync();
        await WriteAsync();

        folder.Execute(CutTail);
        await using (var journal = await folder.OpenAsync())
        {
            // The same command at the same moment: only the nonce of what is enciphered is another.
            await TemporaryFolder.AppendAsync(journal, "d-2");
        }

        (await folder.VerifyAsync()).Damage.ShouldBeNull();
        (await FindAsync()).ShouldHaveSingleItem().Kind.Id.ShouldBe("PAR0245");
    }

    [Fact]
    public async Task An_erasure_changes_nothing_of_what_a_checkpoint_says()
    {
        await using var journal = await folder.OpenAsync();
        var scene = new Scene(journal: journal, keys: new KeyRing(Samples.Key));
        await scene.AtAsync(Stage.Closed);
        await WriteAsync();
        await scene.DoAsync(new Parley.Disputes.Commands.ErasePerson { Person = "p1", Reason = "asked" }, Scene.County);
        await scene.DoAsync(new Parley.Disputes.Commands.Approve { Proposal = (await scene.NowAsync()).Proposals[0].Id }, Scene.OtherCounty);

        (await new CheckpointCheck(journal).RunAsync(new CheckpointFile(Path).Heads(), 10, Cancel)).Damages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_checkpoint_that_was_changed_anywhere_is_refused()
    {
        await folder.FillAsync();
        await WriteAsync();
        var whole = File.ReadAllBytes(Path);
        var refused = 0;
        for (var at = 0; at < whole.Length; at++)
        {
            var bytes = whole.ToArray();
            bytes[at] ^= 1;
            File.WriteAllBytes(Path, bytes);
            if (Should.Throw<JournalException>(() => new CheckpointFile(Path).Open(key.Id)).Id is "PAR0242" or "PAR0243" or "PAR0247") refused++;
        }

        refused.ShouldBe(whole.Length);
        foreach (var length in (int[])[0, 10, whole.Length / 2, whole.Length - 40])
        {
            File.WriteAllBytes(Path, whole[..length]);
            Should.Throw<JournalException>(() => new CheckpointFile(Path).Open(key.Id)).Id.ShouldBe("PAR0242");
        }
    }

    [Fact]
    public async Task A_checkpoint_signed_by_somebody_else_is_refused_and_the_key_is_its_owners_alone()
    {
        await folder.FillAsync();
        using var other = SigningKey.OfFile(folder["other-key"]);
        await WriteAsync(other);

        Should.Throw<JournalException>(() => new CheckpointFile(Path).Open(key.Id)).Id.ShouldBe("PAR0247");
        new CheckpointFile(Path).Open(other.Id).Streams.ShouldBe(3);
        SigningKey.OfFile(folder["other-key"]).Id.ShouldBe(other.Id);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(folder["other-key"]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(folder["other-key"], "parley-signing-key-1:AAAA");
        Should.Throw<JournalException>(() => SigningKey.OfFile(folder["other-key"])).Id.ShouldBe("PAR0246");
    }

    private async Task<Checkpoint> WriteAsync(SigningKey? with = null)
    {
        await using var journal = await folder.OpenAsync();
        await using var file = File.Create(Path);
        return await Checkpoint.WriteAsync(journal, with ?? key, Samples.Start, file, Cancel);
    }

    private async Task<IReadOnlyList<Parley.Journal.Damage>> FindAsync()
    {
        await using var journal = await folder.OpenAsync();
        return (await new CheckpointCheck(journal).RunAsync(new CheckpointFile(Path).Heads(), 10, Cancel)).Damages;
    }
}
