using System.Text;
using Parley.Reading;

namespace Parley.Tests.Reading;

public sealed class JsonFileTests
{
    [Fact]
    public void A_value_knows_its_line_column_and_pointer()
    {
        var item = Read("{\n  \"规则\": [ 1, { \"a/b~c\": true } ]\n}", out _);

        var value = item?.Member("规则")?.Items[1].Member("a/b~c");
        value?.Position.ShouldBe(new Position("f.json", 2, 25, "/规则/1/a~1b~0c"));
        item?.Members[0].At.ShouldBe(new Position("f.json", 2, 3, "/规则"));
    }

    [Fact]
    public void A_character_inside_a_text_is_found_behind_escapes_and_wide_characters()
    {
        var item = Read("{ \"e\": \"a\\n\\u4e2d中😀x\" }", out _);

        var text = item?.Member("e");
        text?.Text.ShouldBe("a\n中中😀x");
        text?.Inside(0).Column.ShouldBe(9);
        text?.Inside(2).Column.ShouldBe(12);
        text?.Inside(3).Column.ShouldBe(18);
        text?.Inside(6).Column.ShouldBe(21);
    }

    [Theory]
    [InlineData("", "PAR2007", 1, 1)]
    [InlineData("{ \"a\": ", "PAR2007", 1, 8)]
    [InlineData("{\n // why\n}", "PAR2004", 2, 2)]
    [InlineData("{ \"a\": [1, 2, ] }", "PAR2005", 1, 15)]
    [InlineData("{ \"a\"： 1 }", "PAR2006", 1, 6)]
    [InlineData("{ “a”: 1 }", "PAR2006", 1, 3)]
    [InlineData("{ 'a': 1 }", "PAR2006", 1, 3)]
    [InlineData("{ \"a\": 1 } {}", "PAR2011", 1, 12)]
    [InlineData("{ \"a\": 1, \"b\": 2, \"a\": 3 }", "PAR2009", 1, 19)]
    [InlineData("{ \"a\": 1e999 }", "PAR2012", 1, 8)]
    [InlineData("{ \"a\": \"\\ud800\" }", "PAR2010", 1, 8)]
    [InlineData("{ \"a\": truth }", "PAR2003", 1, 11)]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "PAR2008", 1, 33)]
    public void What_is_not_strict_JSON_is_said_with_its_place(string json, string id, int line, int column)
    {
        Read(json, out var findings);

        var finding = findings.All.ShouldHaveSingleItem();
        finding.Id.ShouldBe(id);
        (finding.Position.Line, finding.Position.Column).ShouldBe((line, column));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused_at_the_first_of_them()
    {
        var findings = new Findings();

        var item = JsonFile.Read("f.json", new byte[] { (byte)'"', (byte)'a', 0xC3, 0x28, (byte)'"' }, findings);

        item.ShouldBeNull();
        findings.All[0].Id.ShouldBe("PAR2002");
        findings.All[0].Position.Column.ShouldBe(3);
    }

    [Fact]
    public void A_byte_order_mark_is_tolerated_and_takes_no_column()
    {
        var item = Read("\uFEFF{ \"a\": 1 }", out var findings);

        findings.All.ShouldBeEmpty();
        item?.Member("a")?.Position.Column.ShouldBe(8);
    }

    [Fact]
    public void A_file_over_one_megabyte_is_not_read()
    {
        Read("\"" + new string('a', JsonFile.MostBytes) + "\"", out var findings).ShouldBeNull();

        findings.All[0].Id.ShouldBe("PAR2001");
    }

    [Theory]
    [InlineData("1250.50", "1250.50")]
    [InlineData("-0", "0")]
    [InlineData("12e3", "12000")]
    [InlineData("9000000001", "9000000001")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1.000000000000000000000000000000000", "1")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_number_is_kept_exactly(string written, string kept)
    {
        var number = Read(written, out _)?.Number;

        number.ShouldBe(decimal.Parse(kept, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1.23456789012345678901234567891")]
    [InlineData("1e300")]
    public void A_number_that_would_be_rounded_has_no_value(string written)
    {
        var item = Read(written, out var findings);

        findings.HasErrors.ShouldBeFalse();
        item?.Number.ShouldBeNull();
    }

    [Fact]
    public void A_file_full_of_faults_gets_a_bounded_number_of_findings()
    {
        var json = "{" + string.Join(",", Enumerable.Repeat("\"a\":1", 5_000)) + "}";

        Read(json, out var findings);

        findings.All.Count.ShouldBe(Findings.Most + 1);
        findings.All[^1].Id.ShouldBe("PAR2014");
        findings.HasErrors.ShouldBeTrue();
    }

    private static JsonItem? Read(string json, out Findings findings)
    {
        findings = new Findings();
        return JsonFile.Read("f.json", Encoding.UTF8.GetBytes(json), findings);
    }
}
