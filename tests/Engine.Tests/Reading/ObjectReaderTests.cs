using System.Collections.Immutable;
using System.Text;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Tests.Reading;

public sealed class ObjectReaderTests
{
    private const string Good = """
        { "$schema": "x", "note": "why", "name": "a", "count": 3, "within": "90d", "combine": "sum",
          "levels": { "note": "table", "blue": 1, "red": 2.5 }, "parts": [ { "name": "p", "note": "n" } ], "label": { "en": "A", "zh-CN": "甲" } }
        """;

    [Fact]
    public void A_model_reads_itself_in_one_expression()
    {
        var model = Read(Good, out var findings);

        findings.All.ShouldBeEmpty();
        model.ShouldNotBeNull();
        model.Name.ShouldBe("a");
        model.Count.ShouldBe(3);
        model.Most.ShouldBeNull();
        model.Within.ShouldBe(new Length(90, LengthUnit.Days));
        model.Combine.ShouldBe(DayOfWeek.Tuesday);
        model.Levels.Select(l => (l.Name, l.Value)).ShouldBe([("blue", 1m), ("red", 2.5m)]);
        model.Parts.ShouldBe(["p"]);
        model.Label.In("zh-CN").ShouldBe("甲");
        model.Label.In("fr").ShouldBe("A");
    }

    [Theory]
    [InlineData("\"count\": 3", "\"cuont\": 3", "PAR2023", "cuont")]
    [InlineData("\"count\": 3", "\"count\": 3, \"zzzzzzzz\": 1", "PAR2022", "zzzzzzzz")]
    [InlineData("\"count\": 3", "\"count\": 3.5", "PAR2027", "3.5")]
    [InlineData("\"count\": 3", "\"count\": 300", "PAR2026", "300")]
    [InlineData("\"count\": 3", "\"count\": \"3\"", "PAR2020", "string")]
    [InlineData("\"count\": 3", "\"count\": null", "PAR2020", "null")]
    [InlineData("\"90d\"", "\"P90D\"", "PAR2028", "P90D")]
    [InlineData("\"sum\"", "\"smu\"", "PAR2025", "smu")]
    [InlineData("\"sum\"", "\"entirely else\"", "PAR2024", "entirely else")]
    [InlineData("\"name\": \"a\"", "\"name\": \" \"", "PAR2030", null)]
    [InlineData("\"name\": \"p\"", "\"nmae\": \"p\"", "PAR2023", "nmae")]
    [InlineData("\"note\": \"n\"", "\"$schema\": \"n\"", "PAR2022", "$schema")]
    public void What_a_model_does_not_want_is_found(string instead, string of, string id, string? about)
    {
        Read(Good.Replace(instead, of, StringComparison.Ordinal), out var findings);

        var finding = findings.All.FirstOrDefault(f => f.Id == id);
        finding.ShouldNotBeNull(string.Join(Environment.NewLine, findings.All));
        if (about is not null) finding.About[0]?.ToString().ShouldBeOneOf(about, "number");
        finding.Message("zh-CN").ShouldNotContain("{");
        finding.Message("en").ShouldNotContain("{");
    }

    [Fact]
    public void All_faults_of_a_file_are_found_in_one_run()
    {
        Read("""{ "name": 1, "within": "x", "combine": "y", "levels": { "blue": "1" }, "parts": [ {}, 7 ], "other": 1 }""", out var findings);

        findings.All.Select(f => f.Id).ShouldBe(
            ["PAR2020", "PAR2021", "PAR2028", "PAR2024", "PAR2020", "PAR2021", "PAR2020", "PAR2022"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    public void A_file_whose_top_is_no_object_is_no_model(string json)
    {
        Read(json, out var findings).ShouldBeNull();

        findings.All[0].Id.ShouldBe("PAR2020");
    }

    private static Model? Read(string json, out Findings findings)
    {
        findings = new Findings();
        return JsonFile.Read("m.json", Encoding.UTF8.GetBytes(json), findings, ReadModel);
    }

    private static Model ReadModel(ObjectReader o) => new(
        o.Text("name"),
        o.Whole("count", 0, 100),
        o.Optional("most")?.Whole(),
        o.Length("within"),
        o.Value("combine").OneOf(("sum", DayOfWeek.Tuesday), ("most", DayOfWeek.Friday)),
        o.Map("levels", v => v.Decimal()),
        o.Objects("parts", p => p.Text("name")),
        o.Wording("label"));

    private sealed record Model(
        string Name, long Count, long? Most, Length Within, DayOfWeek Combine, ImmutableArray<Entry<decimal>> Levels, ImmutableArray<string> Parts, Wording Label);
}
