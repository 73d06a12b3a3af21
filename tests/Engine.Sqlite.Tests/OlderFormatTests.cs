using Parley.Clerk;
using Parley.Journal;
using Parley.Sqlite;
using Parley.Tests.Sqlite.Faults;

namespace Parley.Tests.Sqlite;

/// <summary>Files of each earlier format, with notices that wait to be planned and, where the format knew them, deliveries that wait for their next try: taken over whole, and nothing is sent twice or never.</summary>
public sealed class OlderFormatTests : IDisposable
{
    private const string Release = "release-0.1.0";
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1, 2, 0)]
    [InlineData(2, 2, 0)]
    [InlineData(3, 2, 3)]
    [InlineData(4, 2, 3)]
    [InlineData(5, 2, 3)]
    public async Task A_file_of_an_earlier_format_is_taken_over_with_all_that_waits_in_it(int format, int unplanned, int waiting)
    {
        folder.Execute(Golden.Text($"format-{format}.sql"));
        Golden.CopyKeyTo(folder, Release);
        await using var office = await Office.OpenAsync(folder.Database, FaultyWork.Pack);
        var (codecs, log) = (new CommitCodecs(new KeyRing(office.Key)), office.Journal.Deliveries);

        var verified = await new Verification(office.Journal, codecs).RunAsync(Cancel);
        var pending = await log.PendingAsync(100, Cancel);
        var deliveries = await log.ListAsync(new DeliveryFilter(State: DeliveryState.Waiting), 100, Cancel);
        var sent = new List<DeliveryKey>();
        await office.SendAsync(Work.Later.AddDays(1), sent.Add, Cancel);

        verified.ShouldBe(new VerificationResult(1, verified.Commits, null));
        Number("PRAGMA user_version").ShouldBe(Schema.Format);
        (pending.Count, deliveries.Count).ShouldBe((unplanned, waiting));
        sent.Select(key => key.Intent).Order(Names).ShouldBe(pending.Select(i => i.Key).Concat(deliveries.Select(d => d.Intent.Key)).Order(Names));
        (await log.BacklogAsync(Cancel)).Pending.ShouldBe(0);
        (await Golden.HistoryAsync(office.Journal, codecs)).Split('\n').ShouldBe(Golden.Text(Release, "history.jsonl").Split('\n').Where(line => line.Length == 0 || line.Contains("\"case-0002\"", StringComparison.Ordinal)));
        (await office.Journal.ListAsync(new DisputeFilter(Handler: "yu-mei"), null, 10, Cancel)).ShouldHaveSingleItem().Lead.ShouldBe("xie-lihua");
        (await office.Journal.DueAsync(DateTimeOffset.MaxValue, 100, null, Cancel)).ShouldNotBeEmpty();
    }

    private static Comparer<IntentKey> Names { get; } = Comparer<IntentKey>.Create((one, other) => string.CompareOrdinal(one.Notice, other.Notice));

    private long Number(string sql)
    {
        using var connection = folder.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)(command.ExecuteScalar() ?? 0L);
    }
}
