using System.Text.Json;
using MiniExcelLibs;

namespace Parley.Tests.Replay;

/// <summary>A ledger becomes disputes: reported now, with the moment the row tells.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly SmallLog log = new();

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task Good_rows_go_in_and_bad_ones_are_told_by_line()
    {
        var run = await log.RunAsync("import", log.Write("A,2026-03-01T08:00:00,open,ann,low,,", "B,2026-03-32T08:00:00,open,ann,low,,", "C,2026-03-03T08:00:00,open,ann,high,,"));

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldStartWith("log.csv:3 PAR3041 ");
        var summary = JsonDocument.Parse(run.Out).RootElement;
        summary.ShouldAddUp();
        summary.Number("unreadable").ShouldBe(1);
        summary.Table("levels").ShouldBe(new Dictionary<string, int> { ["blue"] = 1, ["red"] = 1 });
    }

    [Fact]
    public async Task A_report_is_recorded_now_and_says_when_it_happened()
    {
        await log.RunAsync("import", log.Write("A,2024-03-01T08:00:00,open,ann,low,,"));

        var exported = await Run.Parley("export", "--db", log.Database);

        var first = JsonDocument.Parse(exported.Out.Split('\n')[0]).RootElement;
        exported.Out.ShouldContain("2024-03-01T08:00:00");
        first.GetProperty("at").GetString().ShouldNotBeNull().ShouldNotStartWith("2024");
    }

    [Fact]
    public async Task Again_is_harmless_and_a_longer_ledger_adds_what_is_new()
    {
        string[] rows = ["A,2024-03-01T08:00:00,open,ann,low,East 1,", "B,2024-03-02T08:00:00,open,ann,low,East 1,"];
        await log.RunAsync("import", log.Write(rows));
        var before = await log.ExportAsync();

        var again = JsonDocument.Parse((await log.RunAsync("import", log.Write(rows))).Out).RootElement;
        var after = await log.ExportAsync();
        var longer = JsonDocument.Parse((await log.RunAsync("import", log.Write(["C,2024-02-01T08:00:00,open,ann,low,,", .. rows]))).Out).RootElement;

        after.ShouldBe(before);
        again.Number("recorded").ShouldBe(again.Number("commands"));
        longer.Number("cases").ShouldBe(3);
        longer.Number("commands").ShouldBe(again.Number("commands") + 3);
    }

    [Fact]
    public async Task What_lies_in_the_future_is_refused()
    {
        var run = await log.RunAsync("import", log.Write("A,2999-03-01T08:00:00,open,ann,low,,"));

        JsonDocument.Parse(run.Out).RootElement.Table("refused").ShouldBe(new Dictionary<string, int> { ["PAR0108"] = 1 });
    }

    [Fact]
    public async Task A_workbook_is_a_ledger_too()
    {
        var file = log.Path("ledger.xlsx");
        MiniExcel.SaveAs(file, new[] { new { id = "台账 1", at = new DateTime(2024, 3, 1, 8, 0, 0), what = "open", who = "ann", priority = "high", where = "东村 5 号", note = string.Empty } });

        var run = await log.RunAsync("import", file);

        run.ExitCode.ShouldBe(0, run.Error);
        JsonDocument.Parse(run.Out).RootElement.Table("levels").ShouldBe(new Dictionary<string, int> { ["red"] = 1 });
    }

    [Fact]
    public async Task A_database_must_be_named()
    {
        var run = await Run.Parley("import", ReplayedSet.Pack("bpic14_incidents"), log.Write("A,2024-03-01T08:00:00,open,ann,low,,"), "--map", log.Map);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR4001 ");
    }
}
