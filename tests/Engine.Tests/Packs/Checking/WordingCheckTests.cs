using Parley.Reading;

namespace Parley.Tests.Packs.Checking;

public sealed class WordingCheckTests
{
    [Theory]
    [InlineData("Hello {{ dispute }}, due {{due}}.", null)]
    [InlineData("{{ level | upcase }}", null)]
    [InlineData("{{ disput }}", "PAR2380")]
    [InlineData("{{ dispute }", "PAR2381")]
    [InlineData("{{ }}", "PAR2381")]
    [InlineData("{{ dispute", "PAR2381")]
    [InlineData("{{ dispute.parties }}", "PAR2381")]
    [InlineData("{{ dispute | shout }}", "PAR2385")]
    [InlineData("{% if level == 'Red' %}{{ due }}{% elsif stage %}x{% else %}y{% endif %}", null)]
    [InlineData("{% case level %}{% when 'Red' %}{{ due | default: 'soon' }}{% endcase %}", null)]
    [InlineData("{% if lvel %}x{% endif %}", "PAR2380")]
    [InlineData("{% for i in (1..1000000000) %}x{% endfor %}", "PAR2386")]
    [InlineData("{% include 'secrets' %}", "PAR2386")]
    [InlineData("{% assign x = due %}", "PAR2386")]
    [InlineData("{% bogus %}", "PAR2381")]
    public void A_place_of_a_text_is_one_that_something_fills(string text, string? id)
    {
        var found = new SmallPack().With("texts/en.json", "{ \"texts\": { \"warning\": \"" + text + "\" } }").Found();

        found.ShouldBe(id is null ? [] : [$"{id} texts/en.json /texts/warning"]);
    }

    [Fact]
    public void What_is_worded_in_one_language_is_worded_in_all()
    {
        var found = new SmallPack().Change("pack.json", "[\"en\"]", "[\"en\", \"zh-CN\"]")
            .Change("levels.json", "\"name\": \"red\"", "\"name\": \"red\", \"label\": { \"en\": \"Red\" }")
            .WithFact("\"kind\": { \"type\": \"choice\", \"values\": [\"a\"], \"valueLabels\": { \"a\": { \"zh-CN\": \"甲\" } }, \"label\": { \"en\": \"Kind\", \"zh-CN\": \"类别\" } }")
            .WithRule("{ \"RuleName\": \"armed\", \"Expression\": \"weapon\", \"SuccessEvent\": \"red\", \"Properties\": { \"why\": { \"en\": \"Armed\" } } }")
            .Faults();

        found.Select(f => $"{f.Id} {f.Position.Path}").ShouldBe(["PAR2382 /facts/kind/valueLabels/a", "PAR2382 /Rules/0/Properties/why", "PAR2382 /levels/1/label"]);
        found.ShouldAllBe(f => f.Severity == Severity.Warning);
    }
}
