using System.Net;
using System.Text.Json;

namespace Parley.Tests.Api;

[Collection(Served.Name)]
public sealed class ReadingEndpointsTests(ServedHost host)
{
    [Fact]
    public async Task One_dispute_shows_its_people_and_its_version()
    {
        await host.OpenAsync("R-1");

        var response = await host.GetAsync("/disputes/R-1");

        response.Headers.ETag?.Tag.ShouldBe("\"2\"");
        var dispute = await ServedHost.JsonOf(response);
        dispute.GetProperty("stage").GetString().ShouldBe("Screening");
        dispute.GetProperty("parties")[0].GetProperty("name").GetString().ShouldBe("金丝雀甲");
        dispute.GetProperty("facts").GetProperty("peopleInvolved").GetProperty("value").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_again()
    {
        await host.OpenAsync("R-2");

        var response = await host.GetAsync("/disputes/R-2", ("If-None-Match", "\"2\""));

        response.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("P-1", "/disputes/P-1/explanation")]
    [InlineData("P-2", "/disputes/P-2/permitted")]
    [InlineData("P-3", "/disputes")]
    [InlineData("P-4", "/duties")]
    public async Task Nothing_but_the_dispute_itself_shows_who_is_in_it(string id, string path)
    {
        await host.OpenAsync(id);

        var response = await host.GetAsync(path, ("Parley-Subject", "yu-mei"), ("Parley-Post", "mediator@anping-dongcun"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldNotContain("金丝雀");
        text.ShouldNotContain("13800000000");
    }

    [Fact]
    public async Task The_explanation_names_rules_places_and_values()
    {
        await host.OpenAsync("R-4", """{ "peopleInvolved": 12 }""");

        var explanation = await ServedHost.JsonOf(await host.GetAsync("/disputes/R-4/explanation"));

        explanation.GetProperty("level").GetString().ShouldBe("orange");
        var rule = explanation.GetProperty("rules")[0];
        rule.GetProperty("outcome").GetString().ShouldBe("matched");
        rule.GetProperty("file").GetString().ShouldBe("thresholds.json");
        rule.GetProperty("condition").GetProperty("values").GetProperty("peopleInvolved").GetInt32().ShouldBe(12);
        explanation.GetProperty("differs").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Every_command_is_answered_with_yes_yes_if_or_no_because()
    {
        await host.OpenAsync("R-5");

        var answer = await ServedHost.JsonOf(await host.GetAsync("/disputes/R-5/permitted", ("Parley-Subject", "yu-mei"), ("Parley-Post", "mediator@anping-dongcun")));

        var commands = answer.GetProperty("commands").EnumerateArray().ToDictionary(c => c.GetProperty("command").GetString() ?? string.Empty);
        commands["ScreenIn"].GetProperty("answer").GetString().ShouldBe("Yes");
        commands["TakeOn"].GetProperty("answer").GetString().ShouldBe("No");
        commands["TakeOn"].GetProperty("because").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_list_is_filtered_and_goes_on_at_its_cursor()
    {
        for (var i = 1; i <= 3; i++) await host.OpenAsync($"L-{i}", """{ "peopleInvolved": 40 }""");

        var first = await ServedHost.JsonOf(await host.GetAsync("/disputes?level=red&stage=Screening&limit=2"));
        var second = await ServedHost.JsonOf(await host.GetAsync($"/disputes?level=red&stage=Screening&limit=2&cursor={first.GetProperty("next").GetString()}"));

        IdsOf(first).ShouldBe(["L-1", "L-2"]);
        IdsOf(second).ShouldBe(["L-3"]);
        second.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Duties_are_listed_by_post()
    {
        await host.OpenAsync("R-6");

        var answer = await ServedHost.JsonOf(await host.GetAsync("/duties?post=mediator@anping-dongcun&limit=200"));

        answer.GetProperty("duties").EnumerateArray().ShouldContain(d => d.GetProperty("dispute").GetString() == "R-6" && d.GetProperty("kind").GetString() == "screen");
    }

    [Fact]
    public async Task Duties_of_a_person_say_what_fulfils_them_and_why_they_are_due_then()
    {
        await host.OpenAsync("R-7");

        var answer = await ServedHost.JsonOf(await host.GetAsync("/duties?person=yu-mei&limit=200", ("Accept-Language", "zh-CN")));

        var duty = answer.GetProperty("duties").EnumerateArray().Single(d => d.GetProperty("dispute").GetString() == "R-7" && d.GetProperty("kind").GetString() == "screen");
        duty.GetProperty("label").GetString().ShouldBe("初核");
        duty.GetProperty("fulfilledBy").EnumerateArray().Select(c => c.GetString()).ShouldContain("ScreenIn");
        duty.GetProperty("why").GetString().ShouldNotBeNull().ShouldContain("因接收启动，时限");
    }

    [Theory]
    [InlineData("/duties?person=yu-mei&post=mediator")]
    [InlineData("/disputes?level=purple")]
    [InlineData("/disputes?stage=screening")]
    [InlineData("/disputes?limit=0")]
    [InlineData("/duties?limit=1000")]
    public async Task A_query_that_means_nothing_says_what_would(string path)
    {
        var response = await host.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ServedHost.JsonOf(response)).GetProperty("id").GetString().ShouldBe("PAR4033");
    }

    [Theory]
    [InlineData("/disputes/nowhere", "PAR4030")]
    [InlineData("/disputes/nowhere/explanation", "PAR4030")]
    [InlineData("/nowhere", "PAR4035")]
    public async Task What_is_not_there_is_told_with_an_id(string path, string id)
    {
        var response = await host.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ServedHost.JsonOf(response)).GetProperty("id").GetString().ShouldBe(id);
    }

    private static IEnumerable<string?> IdsOf(JsonElement list) => list.GetProperty("disputes").EnumerateArray().Select(d => d.GetProperty("dispute").GetString());
}
