using System.Collections.Concurrent;
using Parley.Journal;
using Parley.Postgres;
using Parley.Testing.Contract;

namespace Parley.Tests.Postgres;

/// <summary>A server of its own that is killed while everybody writes.</summary>
public sealed class ServerAwayTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private const string Writers = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'Silence' AND query LIKE 'SELECT append_commits%'";
    private const string Writing = "SELECT pid FROM pg_stat_activity WHERE application_name = 'Silence' AND query LIKE 'SELECT append_commits%'";

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("PARLEY_SERVER_KILLS"), out var wanted) ? wanted : 2;

    [Fact]
    public async Task What_was_acknowledged_is_stored_and_nothing_twice_however_often_the_server_is_killed()
    {
        SharedServer.MustBeInstalled();
        using var server = new Server();
        await using var one = await PostgresJournal.OpenAsync(server.Fresh(), Cancel);
        var (acknowledged, done) = (new ConcurrentDictionary<string, long>(), false);
        var writers = Enumerable.Range(0, 24).Select(writer => Task.Run(async () =>
        {
            for (var n = 0; !Volatile.Read(ref done); n++) acknowledged[$"{writer}.{n}"] = await StoreAsync(one, $"d-{writer % 8}", $"{writer}.{n}");
        }, Cancel)).ToList();

        for (var kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(1500, Cancel);
            server.Kill();
            server.Start();
        }

        await Task.Delay(1500, Cancel);
        Volatile.Write(ref done, true);
        await Task.WhenAll(writers);

        var stored = new Dictionary<string, long>();
        for (var n = 0; n < 8; n++)
        {
            foreach (var row in await one.ReadAsync($"d-{n}", 0, Cancel)) stored.Add(row.Command.Value, row.Version);
        }

        acknowledged.Count.ShouldBeGreaterThan(24);
        acknowledged.ShouldAllBe(told => stored[told.Key] == told.Value);
        stored.Count.ShouldBe(acknowledged.Count);
        (await new Verification(one, Samples.Codecs).RunAsync(Cancel)).ShouldBe(new VerificationResult(8, acknowledged.Count, null));
    }

    [Fact]
    public async Task A_server_that_stays_away_is_said_to_be_away_and_what_was_under_way_to_be_unknown_until_it_is_back()
    {
        SharedServer.MustBeInstalled();
        using var server = new Server();
        await using var journal = await PostgresJournal.OpenAsync(server.Fresh() with { Patience = TimeSpan.FromMilliseconds(200) }, Cancel);
        (await journal.AppendAsync(new([JournalChecks.Part("d-1", default)]), Cancel)).ShouldBe(AppendResult.Appended);
        server.Kill();

        (await Should.ThrowAsync<JournalException>(async () => await journal.HeadAsync("d-1", Cancel))).Id.ShouldBe("PAR0230");
        (await Should.ThrowAsync<JournalException>(async () => await journal.AppendAsync(new([JournalChecks.Part("d-2", default)]), Cancel))).Id.ShouldBeOneOf("PAR0230", "PAR0233");
        (await Should.ThrowAsync<JournalException>(async () => await journal.AppendAsync(new([JournalChecks.Part("d-3", default)]), Cancel))).Id.ShouldBe("PAR0230");
        server.Start();

        (await journal.HeadAsync("d-1", Cancel)).Version.ShouldBe(1);
        (await journal.AppendAsync(new([JournalChecks.Part("d-3", default)]), Cancel)).ShouldBe(AppendResult.Appended);
    }

    [Fact]
    public async Task A_session_that_falls_silent_is_left_and_what_was_under_way_is_stored_once_whenever_it_goes_on()
    {
        SharedServer.MustBeInstalled();
        using var server = new Server();
        await using var journal = await PostgresJournal.OpenAsync(Silent(server), Cancel);
        await journal.AppendAsync(new([JournalChecks.Part("d-1", default)]), Cancel);
        var part = JournalChecks.Part("d-1", await journal.HeadAsync("d-1", Cancel));
        using (var silence = new Silence(server.Ask<int>(Writing)))
        {
            (await journal.AppendAsync(new([part]), Cancel)).ShouldBe(AppendResult.Appended);
        }

        while (server.Ask<long>(Writers) > 1) await Task.Delay(20, Cancel);

        (await journal.ReadAsync("d-1", 0, Cancel)).Select(row => row.Command).ShouldBe([new("d-1:1"), part.Row.Command]);
        (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).ShouldBe(new VerificationResult(1, 2, null));
    }

    [Fact]
    public async Task Of_what_a_silent_session_may_yet_write_nobody_is_told_that_it_is_not_stored()
    {
        SharedServer.MustBeInstalled();
        using var server = new Server();
        var options = Silent(server);
        await using var journal = await PostgresJournal.OpenAsync(options, Cancel);
        await journal.AppendAsync(new([JournalChecks.Part("d-1", default)]), Cancel);
        var part = JournalChecks.Part("d-1", await journal.HeadAsync("d-1", Cancel));
        using var silence = new Silence(server.Ask<int>(Writing));
        using var locking = server.Lock($"SELECT 1 FROM {options.Schema}.streams WHERE name = 'd-1' FOR UPDATE");

        var fault = await Should.ThrowAsync<JournalException>(async () => await journal.AppendAsync(new([part]), Cancel));

        fault.Id.ShouldBe("PAR0233", "the silent session stands before the next one, and writes when it goes on");
    }

    private static PostgresOptions Silent(Server server) => server.Fresh(nameof(Silence)) with { StatementTimeout = TimeSpan.FromSeconds(1) };

    /// <summary>As an engine does: on a conflict it looks again, and what failed it sends again under the same id.</summary>
    private static async Task<long> StoreAsync(PostgresJournal journal, string stream, string command)
    {
        while (true)
        {
            try
            {
                var part = JournalChecks.Part(stream, await journal.HeadAsync(stream, Cancel), command);
                var result = await journal.AppendAsync(new([part]), Cancel);
                if (result == AppendResult.Appended) return part.Row.Version;
                if (result == AppendResult.CommandKnown) return (await journal.FindCommandAsync(stream, new(command), Cancel)).ShouldNotBeNull().Version;
            }
            catch (JournalException away)
            {
                away.Id.ShouldBeOneOf("PAR0230", "PAR0233");
                await Task.Delay(50, Cancel);
            }
        }
    }
}
