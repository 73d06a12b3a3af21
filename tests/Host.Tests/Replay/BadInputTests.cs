using System.IO.Compression;
using System.Text;

namespace Parley.Tests.Replay;

/// <summary>What cannot be replayed at all is told with an id, and nothing is written.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Row = "A,2026-03-01T08:00:00,open,ann,low,,";

    private readonly SmallLog log = new();

    public void Dispose() => log.Dispose();

    [Theory]
    [InlineData("replay")]
    [InlineData("import")]
    public async Task A_missing_column_is_named_and_nothing_is_written(string command)
    {
        var file = log.Path("short.csv");
        await File.WriteAllTextAsync(file, "id,at,what,who,note\nA,2026-03-01T08:00:00,open,ann,", TestContext.Current.CancellationToken);

        var run = await log.RunAsync(command, file);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldStartWith("PAR3004 ");
        run.Error.ShouldContain("'where', 'priority'");
        run.Out.ShouldBeEmpty();
        File.Exists(log.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_told_and_nothing_is_written()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes($"{SmallLog.Header}\n{string.Join('\n', Enumerable.Repeat(Row, 500))}"), TestContext.Current.CancellationToken);
        }

        var file = log.Path("log.csv.gz");
        await File.WriteAllBytesAsync(file, packed.ToArray()[..^10], TestContext.Current.CancellationToken);

        var run = await log.RunAsync("replay", file);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR3001 ");
        File.Exists(log.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task A_mapping_with_a_misspelt_fact_is_told_with_its_place_and_nothing_is_written()
    {
        log.MapWith(m => m.Replace("\"priority\": {", "\"priorty\": {", StringComparison.Ordinal));

        var run = await log.RunAsync("replay", log.Write(Row));

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("mapping.json:13:");
        run.Error.ShouldContain("PAR3031 ");
        run.Error.ShouldContain("'priority'");
        run.Error.ShouldContain("PAR3061 ");
        File.Exists(log.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task A_fact_out_of_range_is_refused_and_counted()
    {
        log.MapWith(m => m.Replace("\"low\": 5", "\"low\": 55", StringComparison.Ordinal));

        var summary = await log.ReplayAsync(log.Write(Row));

        summary.Table("refused").Values.Sum().ShouldBe(1);
        summary.Table("refused").Keys.Single().ShouldStartWith("PAR2");
        summary.Number("episodes").ShouldBe(0);
    }

    [Theory]
    [InlineData("nowhere.csv", "PAR4002")]
    [InlineData("nowhere.json", "PAR4002")]
    public async Task A_missing_file_is_told(string missing, string id)
    {
        var file = missing.EndsWith(".csv", StringComparison.Ordinal) ? log.Path(missing) : log.Write(Row);
        var map = missing.EndsWith(".json", StringComparison.Ordinal) ? log.Path(missing) : log.Map;

        var run = await Run.Parley("replay", ReplayedSet.Pack("bpic14_incidents"), file, "--map", map, "--db", log.Database);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith(id);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_alone()
    {
        await File.WriteAllTextAsync(log.Database, "not a database, and long enough to look like something else", TestContext.Current.CancellationToken);

        var run = await log.RunAsync("replay", log.Write(Row));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR0201 ");
        (await File.ReadAllTextAsync(log.Database, TestContext.Current.CancellationToken)).ShouldStartWith("not a database");
    }
}
