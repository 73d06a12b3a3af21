using Parley.Journal;
using Parley.Postgres;
using Parley.Testing.Contract;

namespace Parley.Tests.Postgres;

/// <summary>Tables of an older step are taken over once, whole or not at all, whoever else comes at the same moment. The next step is one of these tests' own.</summary>
public sealed class UpgradeTests(SharedServer server) : IAsyncLifetime
{
    private const int Hosts = 4;
    private const string Slowly = "SELECT pg_sleep(1.5)";
    private const string CutOff = $"SELECT coalesce(bool_or(pg_terminate_backend(pid)), false) FROM pg_stat_activity WHERE application_name = '{nameof(UpgradeTests)}' AND query = '{Slowly}'";
    private static readonly string Next = (Schema.Format + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    private PostgresOptions options = server.Fresh(nameof(UpgradeTests));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var journal = await PostgresJournal.OpenAsync(options, Cancel);
        await journal.AppendAsync(new([JournalChecks.Part("d-1", default)]), Cancel);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Hosts_that_come_at_once_take_it_over_once_and_the_others_wait_however_long_it_takes()
    {
        options = options with { StatementTimeout = TimeSpan.FromSeconds(1) };
        string[] step = ["CREATE TABLE told(host text)", Slowly, "INSERT INTO told VALUES('one')"];

        var keys = await Task.WhenAll(Enumerable.Range(0, Hosts).Select(_ => OpenAsync(step)));

        keys.Select(key => key.Id).Distinct().ShouldBe([Samples.Key.Id]);
        server.Running.Ask<long>($"SELECT count(*) FROM {options.Schema}.told").ShouldBe(1);
        Format().ShouldBe(Next);
        (await Should.ThrowAsync<JournalException>(async () => await PostgresJournal.OpenAsync(options, Cancel))).Id.ShouldBe("PAR0203", "a host of the older release");
    }

    [Theory]
    [InlineData("SELECT 1 / 0", "PAR0214")]
    [InlineData("INSERT INTO nowhere VALUES(1)", "PAR0214")]
    public async Task A_step_that_fails_half_way_leaves_nothing_and_the_older_release_goes_on(string failing, string id)
    {
        var fault = await Should.ThrowAsync<JournalException>(() => OpenAsync(["CREATE TABLE half(id int)", "UPDATE meta SET value = 'half' WHERE name = 'key'", failing]));

        fault.Id.ShouldBe(id);
        await AsBeforeAsync();
    }

    [Fact]
    public async Task A_host_that_is_cut_off_in_the_middle_of_a_step_leaves_nothing_and_the_next_one_takes_it_over()
    {
        string[] step = ["CREATE TABLE half(id int)", Slowly];
        var cutOff = OpenAsync(step);

        while (!server.Running.Ask<bool>(CutOff)) await Task.Delay(20, Cancel);

        (await Should.ThrowAsync<JournalException>(() => cutOff)).Id.ShouldBe("PAR0230");
        await AsBeforeAsync();
        await OpenAsync(step);
        Format().ShouldBe(Next);
    }

    [Fact]
    public async Task What_may_only_be_read_is_not_taken_over()
    {
        options = options with { ReadOnly = true };

        (await Should.ThrowAsync<JournalException>(() => OpenAsync(["CREATE TABLE half(id int)"]))).Id.ShouldBe("PAR0228");

        await AsBeforeAsync();
    }

    private Task<MasterKey> OpenAsync(string[] step) => Task.Run(() => Opening.Run(options, [.. Schema.Steps, step]), Cancel);

    private string Format() => server.Running.Ask<string>($"SELECT value FROM {options.Schema}.meta WHERE name = 'format'");

    private async Task AsBeforeAsync()
    {
        Format().ShouldBe(Schema.Format.ToString(System.Globalization.CultureInfo.InvariantCulture));
        server.Running.Ask<long>($"SELECT count(*) FROM pg_tables WHERE schemaname = '{options.Schema}' AND tablename = 'half'").ShouldBe(0);
        await using var journal = await PostgresJournal.OpenAsync(options with { ReadOnly = false }, Cancel);
        (await journal.AppendAsync(new([JournalChecks.Part("d-1", await journal.HeadAsync("d-1", Cancel))]), Cancel)).ShouldBe(AppendResult.Appended);
        (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).Damage.ShouldBeNull();
    }
}
