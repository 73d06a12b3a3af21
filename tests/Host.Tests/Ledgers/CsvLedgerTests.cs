using System.Text;
using Parley.Host;
using Parley.Host.Ledgers;

namespace Parley.Tests.Ledgers;

public sealed class CsvLedgerTests
{
    [Fact]
    public void Quotes_separators_and_line_breaks_inside_quotes_are_part_of_the_field()
    {
        var table = Read("a,b,c\n1,\"x, \"\"y\"\"\",3\r\n4,\"two\nlines\",6\n");

        table.Columns.ShouldBe(["a", "b", "c"]);
        table.Rows.Select(r => r.Fields).ShouldBe([["1", "x, \"y\"", "3"], ["4", "two\nlines", "6"]]);
        table.Rows.Select(r => r.Line).ShouldBe([2, 3]);
    }

    [Fact]
    public void A_quote_left_open_spoils_its_own_row_only()
    {
        var table = Read("a,b,c\n1,\"open,3\n4,5,6\n7,\"8\",9\n10,\"11,12\n13,14,15");

        table.Rows.Select(Told).ShouldBe(["2 PAR3012", "3 4|5|6", "4 7|8|9", "5 PAR3012", "6 13|14|15"]);
    }

    [Fact]
    public void A_quote_left_open_that_the_next_quoted_field_closes_spoils_its_own_row_only()
    {
        var table = Read("a,b,c\n1,\"open,3\n4,5,6\n7,\"8\",9\n");

        table.Rows.Select(Told).ShouldBe(["2 PAR3012", "3 4|5|6", "4 7|8|9"]);
    }

    [Fact]
    public void A_quote_in_the_middle_of_a_field_and_text_behind_a_closing_quote_are_told()
    {
        var table = Read("a,b\n1,x\"y\n2,\"x\"y\n3,z\n");

        table.Rows.Select(Told).ShouldBe(["2 PAR3012", "3 PAR3012", "4 3|z"]);
    }

    [Fact]
    public void Too_few_and_too_many_fields_are_told_and_empty_lines_are_no_rows()
    {
        var table = Read("a,b\n1\n\n2,3\n4,5,6\n");

        table.Rows.Select(Told).ShouldBe(["2 PAR3011", "4 2|3", "5 PAR3011"]);
    }

    [Theory]
    [InlineData("a;b;c\n1;2;3\n")]
    [InlineData("a\tb\tc\n1\t2\t3\n")]
    [InlineData("\uFEFFa,b,c\n1,2,3\n")]
    public void The_separator_is_found_out_and_a_mark_at_the_start_is_no_part_of_the_header(string text)
    {
        var table = Read(text);

        table.Columns.ShouldBe(["a", "b", "c"]);
        table.Rows[0].Fields.ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public void A_ledger_in_a_Chinese_encoding_is_read_when_the_mapping_says_so()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("gb18030").ShouldNotBeNull();
        var bytes = encoding.GetBytes("编号,地点\n1,东村\n");

        var table = CsvLedger.Read("x.csv", bytes, new LedgerFormat(Encoding: encoding));

        table.Columns.ShouldBe(["编号", "地点"]);
        table.Rows[0].Fields.ShouldBe(["1", "东村"]);
    }

    [Fact]
    public void A_spreadsheet_saved_as_Unicode_text_is_read_by_its_mark()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("编号\t地点\n1\t东村\n")];

        CsvLedger.Read("x.csv", bytes, LedgerFormat.Usual).Rows[0].Fields.ShouldBe(["1", "东村"]);
    }

    [Fact]
    public void Bytes_that_are_no_characters_spoil_their_own_row_only()
    {
        byte[] bytes = [.. "a,b\n1,"u8, 0xC4, 0xE3, .. "\n2,x\n"u8];

        CsvLedger.Read("x.csv", bytes, LedgerFormat.Usual).Rows.Select(Told).ShouldBe(["2 PAR3013", "3 2|x"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("a,,c\n1,2,3\n")]
    public void Without_a_header_nothing_is_read(string text)
    {
        var read = () => Read(text);

        read.ShouldThrow<HostException>().Kind.Id.ShouldBe("PAR3003");
    }

    private static LedgerTable Read(string text) => CsvLedger.Read("x.csv", Encoding.UTF8.GetBytes(text), LedgerFormat.Usual);

    private static string Told(LedgerRow row) => row.Fault is { } fault ? $"{row.Line} {fault.Id}" : $"{row.Line} {string.Join('|', row.Fields)}";
}
