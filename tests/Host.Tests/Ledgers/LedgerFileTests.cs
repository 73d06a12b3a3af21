using MiniExcelLibs;
using Parley.Host;
using Parley.Host.Ledgers;

namespace Parley.Tests.Ledgers;

public sealed class LedgerFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sheet_reads_as_a_table_of_texts_with_moments_in_ISO_8601()
    {
        var path = folder.Path("ledger.xlsx");
        MiniExcel.SaveAs(path, new[]
        {
            new { 编号 = "L-1", when = new DateTime(2026, 3, 1, 8, 30, 0), people = 12, share = 0.5, urgent = true, blank = (string?)null },
            new { 编号 = "L-2", when = new DateTime(2026, 3, 2), people = 3, share = 1.25, urgent = false, blank = (string?)"x" },
        });

        var table = LedgerFile.Read(path, LedgerFormat.Usual);

        table.Columns.ShouldBe(["编号", "when", "people", "share", "urgent", "blank"]);
        table.Rows.Select(r => string.Join('|', r.Fields)).ShouldBe(["L-1|2026-03-01T08:30:00|12|0.5|true|", "L-2|2026-03-02|3|1.25|false|x"]);
        table.Rows.Select(r => r.Line).ShouldBe([2, 3]);
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_told_with_those_that_are()
    {
        var path = folder.Path("ledger.xlsx");
        MiniExcel.SaveAs(path, new[] { new { a = 1 } }, sheetName: "March");

        var read = () => LedgerFile.Read(path, new LedgerFormat(Sheet: "April"));

        read.ShouldThrow<HostException>().About.ShouldBe(["ledger.xlsx", "April", "March"]);
    }

    [Theory]
    [InlineData("x.xlsx", "not a workbook", "PAR3006")]
    [InlineData("x.csv.gz", "not gzip, and long enough to be one", "PAR3002")]
    [InlineData("x.csv.gz", "short", "PAR3001")]
    [InlineData("x.ods", "a,b", "PAR3008")]
    [InlineData("x.csv", "a,b,a\n1,2,3", "PAR3005")]
    public void What_cannot_be_read_is_told_with_an_id(string name, string text, string id)
    {
        var path = folder.Write(name, text);

        var read = () => LedgerFile.Read(path, LedgerFormat.Usual);

        read.ShouldThrow<HostException>().Kind.Id.ShouldBe(id);
    }

    [Fact]
    public void A_missing_file_is_told()
    {
        var read = () => LedgerFile.Read(folder.Path("nowhere.csv"), LedgerFormat.Usual);

        read.ShouldThrow<HostException>().Kind.Id.ShouldBe("PAR4002");
    }
}
