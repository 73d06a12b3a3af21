using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Parley.Hosting;
using Parley.Journal;
using Parley.Postgres;
using Parley.Testing.Contract;

namespace Parley.Tests.Postgres;

public sealed class OpeningTests(SharedServer server) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("parley-keys-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Hosts_that_start_together_create_the_tables_once_and_share_a_key()
    {
        var options = server.Fresh() with { Key = null, KeyFile = Path.Combine(folder, "shared.key") };

        var journals = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PostgresJournal.OpenAsync(options, Cancel)));

        journals.Select(journal => journal.Key.Id).Distinct().Count().ShouldBe(1);
        Directory.GetFiles(folder).ShouldBe([Path.Combine(folder, "shared.key")]);
        foreach (var journal in journals) await journal.DisposeAsync();
    }

    [Fact]
    public async Task A_key_that_is_missing_or_another_one_is_refused()
    {
        var options = server.Fresh();
        await (await PostgresJournal.OpenAsync(options, Cancel)).DisposeAsync();

        (await RefusedAsync(options with { Key = MasterKey.Create() })).Id.ShouldBe("PAR0207");
        (await RefusedAsync(options with { Key = null, KeyFile = Path.Combine(folder, "nowhere.key") })).Id.ShouldBe("PAR0205");
    }

    [Fact]
    public async Task Tables_of_another_program_a_newer_or_unknown_format_and_no_journal_at_all_are_each_refused_by_name()
    {
        var (foreign, own) = (server.Fresh(), server.Fresh());
        server.Running.Execute($"CREATE SCHEMA {foreign.Schema}; CREATE TABLE {foreign.Schema}.invoices(id int)");
        (await RefusedAsync(own with { ReadOnly = true })).Id.ShouldBe("PAR0236");
        await (await PostgresJournal.OpenAsync(own, Cancel)).DisposeAsync();

        (await RefusedAsync(foreign)).Id.ShouldBe("PAR0202");
        foreach (var (format, id) in new[] { ("2000", "PAR0203"), ("0", "PAR0204"), ("one", "PAR0204") })
        {
            server.Running.Execute($"UPDATE {own.Schema}.meta SET value = '{format}' WHERE name = 'format'");
            (await RefusedAsync(own)).Id.ShouldBe(id);
        }
    }

    [Fact]
    public async Task What_may_only_be_read_is_read_and_not_written()
    {
        var options = server.Fresh();
        await using (var journal = await PostgresJournal.OpenAsync(options, Cancel)) await journal.AppendAsync(new([JournalChecks.Part("d-1", default)]), Cancel);

        await using var reading = await PostgresJournal.OpenAsync(options with { ReadOnly = true }, Cancel);

        (await reading.HeadAsync("d-1", Cancel)).Version.ShouldBe(1);
        (await Should.ThrowAsync<JournalException>(async () => await reading.AppendAsync(new([JournalChecks.Part("d-2", default)]), Cancel))).Id.ShouldBe("PAR0209");
        (await Should.ThrowAsync<JournalException>(async () => await reading.WriteSettingAsync("a", "b", Cancel))).Id.ShouldBe("PAR0209");
    }

    [Fact]
    public async Task A_role_with_the_rights_the_guide_names_works_on_tables_it_may_not_create()
    {
        var options = server.Fresh();
        var clerk = options.Schema + "_clerk";
        server.Running.Execute($"CREATE ROLE {clerk} LOGIN");
        var asClerk = new PostgresOptions(server.Running.ConnectionString.Replace("Username=parley", $"Username={clerk}", StringComparison.Ordinal)) { Schema = options.Schema, Key = options.Key };
        (await RefusedAsync(asClerk)).Id.ShouldBe("PAR0232");
        await (await PostgresJournal.OpenAsync(options, Cancel)).DisposeAsync();
        (await RefusedAsync(asClerk)).Id.ShouldBe("PAR0231");

        foreach (var grant in RightsInTheGuide()) server.Running.Execute(Here(grant, clerk, options.Schema));
        await using var subject = new Given(asClerk);
        string[] telling = ["A deadline fires once", "Erasing", "Dead letters"];
        foreach (var check in JournalContract.All.Where(check => telling.Any(beginning => check.Name.StartsWith(beginning, StringComparison.Ordinal))))
        {
            server.Running.Execute($"TRUNCATE {string.Join(", ", Schema.Belonging.Append("streams").Select(table => $"{options.Schema}.{table}"))}");
            await check.RunAsync(subject, Cancel);
        }

        await using var journal = await PostgresJournal.OpenAsync(asClerk, Cancel);
        (await Should.ThrowAsync<JournalException>(async () => await new Database(asClerk).WriteAsync("DELETE FROM commits", _ => { }, Cancel))).Id.ShouldBe("PAR0231", "history is only added to");
        await journal.SaveRevisionAsync("r1", default, Cancel);
        await journal.WriteSettingAsync("a", "b", Cancel);
    }

    [Fact]
    public async Task Hosts_write_to_the_same_dispute_also_where_the_database_usually_shows_every_transaction_only_what_was_there_before()
    {
        var place = server.Running.NewDatabase();
        var database = new Npgsql.NpgsqlConnectionStringBuilder(place).Database;
        server.Running.Execute($"ALTER DATABASE {database} SET default_transaction_isolation = 'repeatable read'");
        var options = new PostgresOptions(place) { Key = Samples.Key };
        await using var journal = await PostgresJournal.OpenAsync(options, Cancel);
        await using var reading = new Database(options);

        await using var subject = new Given(options);
        await JournalContract.Named("Of hosts that append the same version one wins").RunAsync(subject, Cancel);

        (await reading.ReadAsync("SHOW transaction_isolation", _ => { }, row => row.GetString(0), Cancel)).ShouldBe(["read committed"]);
    }

    [Fact]
    public async Task An_application_is_set_up_with_a_connection_string()
    {
        var options = server.Fresh();
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddParley(o => o.Pack = RepositoryRoot.File("packs", "community")).UsePostgres(options);
        using var app = builder.Build();

        await app.StartAsync(Cancel);

        app.Services.GetRequiredService<IJournal>().ShouldBeOfType<PostgresJournal>();
        app.Services.GetRequiredService<MasterKey>().Id.ShouldBe(Samples.Key.Id);
        await app.StopAsync(Cancel);
    }

    /// <summary>The statements of the guide, so that what it says is what is enough.</summary>
    private static IEnumerable<string> RightsInTheGuide() =>
        File.ReadLines(RepositoryRoot.File("docs", "postgres.md")).Where(line => line.StartsWith("GRANT ", StringComparison.Ordinal));

    private static string Here(string grant, string role, string schema) => grant
        .Replace("parley_host", role, StringComparison.Ordinal).Replace("SCHEMA parley", $"SCHEMA {schema}", StringComparison.Ordinal).Replace("parley.", $"{schema}.", StringComparison.Ordinal);

    private static async Task<JournalException> RefusedAsync(PostgresOptions options) => await Should.ThrowAsync<JournalException>(async () => await PostgresJournal.OpenAsync(options, Cancel));

    private sealed class Given(PostgresOptions options) : JournalUnderTest
    {
        public override async ValueTask<IJournal> OpenAsync(CancellationToken cancellationToken = default) => await PostgresJournal.OpenAsync(options, cancellationToken);
    }
}
