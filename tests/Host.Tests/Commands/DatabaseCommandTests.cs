using System.Text.Json;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;
using Parley.Sqlite;

namespace Parley.Tests.Commands;

/// <summary>The commands that read a database: explain, export, verify.</summary>
public sealed class DatabaseCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_dispute_of_the_database_is_explained()
    {
        var database = await WrittenAsync();

        var run = await Run.Parley("explain", "--db", database, "--dispute", "A-1");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldStartWith("A-1: orange");
        run.Out.ShouldContain("[peopleInvolved = 12]");
    }

    [Fact]
    public async Task The_duties_of_a_dispute_say_why_they_are_due_then()
    {
        var database = await WrittenAsync();

        var run = await Run.Parley("duties", "--db", database, "--dispute", "A-1");
        var json = await Run.Parley("duties", "--db", database, "--format", "json", "--limit", "1");
        var nowhere = await Run.Parley("duties", "--db", database, "--dispute", "Z-9");
        var both = await Run.Parley("duties", "--db", database, "--person", "yu-mei", "--post", "mediator");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldMatch(@"due \d{4}-\d\d-\d\d [0-9:]+ \(Asia/Shanghai\),\s+because\s+it\s+started\s+with\s+\S", run.Out.Replace('\n', '|'));
        run.Out.ShouldContain("    → AddFacts, CorrectFact");
        JsonDocument.Parse(json.Out).RootElement.GetProperty("duties").GetArrayLength().ShouldBe(1);
        nowhere.ExitCode.ShouldBe(1);
        both.ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task Duties_are_seen_as_of_the_moment_asked_for()
    {
        var database = await WrittenAsync();

        var now = await Run.Parley("duties", "--db", database);
        var later = await Run.Parley("duties", "--db", database, "--as-of", "2099-01-01");
        var never = await Run.Parley("duties", "--db", database, "--as-of", "tomorrow");

        now.Out.ShouldNotContain("overdue");
        later.Out.ShouldContain("overdue");
        (never.ExitCode, never.Error).ShouldSatisfyAllConditions(x => x.ExitCode.ShouldBe(1), x => x.Error.ShouldContain("PAR4055"));
    }

    [Fact]
    public async Task The_export_has_a_line_for_each_commit_and_is_the_same_every_time()
    {
        var database = await WrittenAsync();

        var once = await Run.Parley("export", "--db", database);
        var again = await Run.Parley("export", "--db", database);
        var one = await Run.Parley("export", "--db", database, "--dispute", "A-1");

        once.ExitCode.ShouldBe(0);
        once.Out.ShouldContain("李四");
        again.Out.ShouldBe(once.Out);
        one.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_whole_chain_is_said_to_hold()
    {
        var database = await WrittenAsync();

        var text = await Run.Parley("verify", "--db", database);
        var json = await Run.Parley("verify", "--db", database, "--format", "json");

        text.ExitCode.ShouldBe(0);
        text.Out.ShouldContain("The chain holds");
        JsonDocument.Parse(json.Out).RootElement.GetProperty("commits").GetInt32().ShouldBe(2);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("verify")]
    [InlineData("explain", "--dispute", "A-1")]
    public async Task A_database_that_is_not_there_is_not_made(params string[] words)
    {
        var database = folder.Path("none.db");

        var run = await Run.Parley([.. words, "--db", database]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR4010");
        File.Exists(database).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        var file = folder.Write("notes.db", new string('x', 5000));

        var run = await Run.Parley("verify", "--db", file);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR0201");
    }

    [Fact]
    public async Task A_database_without_its_key_is_refused()
    {
        var database = await WrittenAsync();
        File.Delete($"{database}.key");

        var run = await Run.Parley("export", "--db", database);

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("PAR0205");
    }

    [Fact]
    public async Task An_unknown_dispute_is_told()
    {
        var database = await WrittenAsync();

        var export = await Run.Parley("export", "--db", database, "--dispute", "B-9");
        var explain = await Run.Parley("explain", "--db", database, "--dispute", "../etc");

        export.Error.ShouldStartWith("PAR4011");
        explain.Error.ShouldStartWith("PAR4011");
        explain.ExitCode.ShouldBe(1);
    }

    private async Task<string> WrittenAsync()
    {
        var database = folder.Path("disputes.db");
        var pack = PackFolder.Load(Path.Combine(AppContext.BaseDirectory, "packs", "community")).OrThrow();
        await using var journal = await SqliteJournal.OpenAsync(new SqliteOptions(database), TestContext.Current.CancellationToken);
        var engine = new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(journal.Key), TimeProvider.System);
        var mediator = new Actor("yu-mei", "mediator@anping-dongcun");
        var report = new Report { Ledger = "community", Place = "东村", Parties = [new ReportedParty("李四")], Facts = new GivenFacts { ["peopleInvolved"] = 12 } };
        (await engine.ReportAsync(report, mediator, new DisputeId("A-1"), cancellationToken: TestContext.Current.CancellationToken)).ShouldBeOfType<Accepted>();
        (await engine.SendAsync(new DisputeId("A-1"), new Accept(), mediator, cancellationToken: TestContext.Current.CancellationToken)).ShouldBeOfType<Accepted>();
        return database;
    }
}
