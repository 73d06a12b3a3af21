using Parley.Sqlite;

namespace Parley.Tests.Commands.Checkpoints;

public sealed class CheckpointCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    private string Database => folder.Path("disputes.db");

    private string Checkpoint => folder.Path("c.jsonl");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_checkpoint_is_written_once_and_verified_in_the_language_of_the_person()
    {
        await OpenAsync();

        var written = await Run.Parley("checkpoint", "--db", Database, "--out", Checkpoint);
        var again = await Run.Parley("checkpoint", "--db", Database, "--out", Checkpoint);
        var verified = await Run.Parley("verify", "--db", Database, "--checkpoint", Checkpoint, "--lang", "zh-CN");

        written.ExitCode.ShouldBe(0);
        written.Out.ShouldStartWith("Checkpoint of 0 streams, 0 commits, signed with key ");
        (again.ExitCode, again.Error).ShouldSatisfyAllConditions(x => x.ExitCode.ShouldBe(1), x => x.Error.ShouldStartWith("PAR0240"));
        verified.ExitCode.ShouldBe(0);
        verified.Out.ShouldContain("没有截断或改写");
    }

    [Fact]
    public async Task Somebody_without_the_signing_key_names_the_key_they_trust()
    {
        await OpenAsync();
        var written = await Run.Parley("checkpoint", "--db", Database, "--out", Checkpoint);
        var id = written.Out.Split("key ")[1].Split(':')[0];
        File.Delete($"{Database}.signing-key");

        var unsaid = await Run.Parley("verify", "--db", Database, "--checkpoint", Checkpoint);
        var named = await Run.Parley("verify", "--db", Database, "--checkpoint", Checkpoint, "--signed-by", id);
        var other = await Run.Parley("verify", "--db", Database, "--checkpoint", Checkpoint, "--signed-by", new string('0', 32));

        (unsaid.ExitCode, unsaid.Error).ShouldSatisfyAllConditions(x => x.ExitCode.ShouldBe(1), x => x.Error.ShouldStartWith("PAR4072"));
        named.ExitCode.ShouldBe(0, named.Error);
        (other.ExitCode, other.Error).ShouldSatisfyAllConditions(x => x.ExitCode.ShouldBe(3), x => x.Error.ShouldStartWith("PAR0247"));
    }

    [Fact]
    public async Task A_serving_host_refuses_an_interval_that_is_none()
    {
        var run = await Run.Parley("serve", "--db", Database, "--checkpoints", folder.Path("c"), "--checkpoint-hours", "0");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR4073");
    }

    private async Task OpenAsync() => await (await SqliteJournal.OpenAsync(new SqliteOptions(Database), TestContext.Current.CancellationToken)).DisposeAsync();
}
