using Parley.Reading;

namespace Parley.Tests.Packs.Checking;

public sealed class RouteCheckTests
{
    private const string All = "\"on\": [\"warning\"], \"to\": [\"chief\"]";

    [Theory]
    [InlineData("{ ON }", "{ ON }")]
    [InlineData("{ ON }", "{ ON, \"when\": \"weapon\" }")]
    [InlineData("{ ON, \"when\": \"level >= yellow\" }", "{ ON, \"when\": \"level == red && weapon\" }")]
    [InlineData("{ ON, \"when\": \"weapon || people > 5\" }", "{ ON, \"when\": \"people > 5\" }")]
    [InlineData("{ ON, \"when\": \"people >= 5\" }", "{ ON, \"when\": \"people > 6 and weapon\" }")]
    [InlineData("{ ON, \"when\": \"weapon && people > 5\" }", "{ ON, \"when\": \"people > 5 && weapon\" }")]
    public void A_route_that_an_earlier_one_leaves_nothing_is_named(string earlier, string later)
    {
        var finding = Pack(earlier, later).Finding();

        finding.Id.ShouldBe("PAR2375");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Position.Path.ShouldBe("/route/routes/1");
    }

    [Theory]
    [InlineData("{ ON, \"continue\": true }", "{ ON }")]
    [InlineData("{ ON, \"when\": \"weapon\" }", "{ ON }")]
    [InlineData("{ ON, \"when\": \"people > 5\" }", "{ ON, \"when\": \"people > 4\" }")]
    [InlineData("{ ON, \"when\": \"level == red\" }", "{ ON, \"when\": \"level >= yellow\" }")]
    [InlineData("{ ON, \"when\": \"level == red\" }", "{ ON, \"when\": \"level == yellow\" }")]
    [InlineData("{ ON, \"when\": \"level >= red\" }", "{ ON, \"when\": \"level >= yellow && weapon\" }")]
    [InlineData("{ ON }", "{ \"on\": [\"warning\", \"closed\"], \"to\": [\"chief\"] }")]
    [InlineData("{ ON, \"when\": \"weapon\" }", "{ ON, \"when\": \"!weapon\" }")]
    public void A_route_that_something_comes_to_is_left_alone(string earlier, string later) => Pack(earlier, later).Found().ShouldBeEmpty();

    [Fact]
    public void Several_earlier_routes_may_take_all_of_one() =>
        Pack("{ \"name\": \"a\", ON }", "{ \"name\": \"b\", \"on\": [\"closed\"], \"to\": [\"chief\"] }", "{ \"on\": [\"warning\", \"closed\"], \"to\": [\"chief\"] }").Finding().Message("en").ShouldContain("a, b");

    [Theory]
    [InlineData("{ ON, \"when\": \"level == red\", \"repeatEvery\": \"2h\", \"until\": \"signed\" }", "PAR2376", "repeatEvery")]
    [InlineData("{ ON, \"until\": \"signed\" }", "PAR2378", "until")]
    [InlineData("{ \"on\": [\"closed\"], \"to\": [\"chief\"], \"repeatEvery\": \"2h\", \"until\": \"signed\" }", "PAR2378", "until")]
    [InlineData("{ ON, \"continue\": true }", "PAR2383", "continue")]
    public void A_setting_of_a_route_that_does_nothing_is_named(string route, string id, string key)
    {
        var finding = Pack(route).Finding();

        finding.Id.ShouldBe(id);
        finding.Position.Path.ShouldBe($"/route/routes/0/{key}");
    }

    [Fact]
    public void A_repeat_in_time_is_left_alone() => Pack("{ ON, \"repeatEvery\": \"2h\", \"until\": \"signed\" }").Found().ShouldBeEmpty();

    [Fact]
    public void A_reminder_as_early_as_the_start_is_named()
    {
        var finding = new SmallPack().Change("deadlines.json", "\"length\": \"3d\"", "\"length\": \"3d\", \"earlyWarning\": \"72h\"").Finding();

        finding.Id.ShouldBe("PAR2377");
        finding.Position.Path.ShouldBe("/deadlines/do/earlyWarning");
    }

    [Fact]
    public void A_rise_that_changes_no_length_is_named() =>
        new SmallPack().Change("deadlines.json", "\"length\": \"3d\"", "\"length\": \"3d\", \"onRise\": true").Found().ShouldBe(["PAR2378 deadlines.json /deadlines/do/onRise"]);

    [Fact]
    public void A_post_beside_a_word_for_the_receiver_is_named() =>
        Pack("{ \"on\": [\"closed\"], \"to\": [\"them\"] }").Change("notices.json", "\"matrix\": [", "\"receivers\": { \"them\": { \"to\": \"party\", \"post\": \"chief\" } }, \"matrix\": [")
            .Found().ShouldBe(["PAR2379 notices.json /receivers/them/post"]);

    [Theory]
    [InlineData("\"to\": [\"officer\"]", "PAR2379", "to")]
    [InlineData("\"repeatEvery\": \"2h\"", "PAR2379", "repeatEvery")]
    [InlineData("\"until\": \"done\"", "PAR2379", "until")]
    public void A_setting_of_the_root_that_no_route_takes_is_named(string root, string id, string key) =>
        Pack("{ \"on\": [\"closed\"], \"to\": [\"chief\"], \"repeatEvery\": \"2h\", \"until\": \"done\" }").Change("notices.json", "\"routes\": [", root + ", \"routes\": [")
            .Found().ShouldBe([$"{id} notices.json /route/{key}"]);

    [Fact]
    public void An_end_of_repeats_in_the_root_where_nothing_is_repeated_is_named() =>
        Pack("{ \"on\": [\"closed\"], \"to\": [\"chief\"] }").Change("notices.json", "\"routes\": [", "\"until\": \"done\", \"routes\": [")
            .Found().ShouldBe(["PAR2378 notices.json /route/until"]);

    private static SmallPack Pack(params string[] routes) =>
        new SmallPack().Change("notices.json", "{ \"matrix\": [", "{ \"route\": { \"routes\": [" + string.Join(", ", routes).Replace("ON", All, StringComparison.Ordinal) + "] }, \"matrix\": [");
}
