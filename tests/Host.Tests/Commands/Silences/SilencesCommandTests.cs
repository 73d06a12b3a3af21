using System.Net;

namespace Parley.Tests.Commands.Silences;

public sealed class SilencesCommandTests
{
    [Fact]
    public async Task A_silence_set_at_the_terminal_is_seen_over_HTTP_and_ended_there()
    {
        await using var host = new ServedHost();
        await host.InitializeAsync();

        var set = await Run.Parley("silences", "set", "--to", "mediator@anping-xihe", "--unit", "anping", "--text", "reminder", "--up-to", "yellow", "--until", "4h", "--reason", "training day", "--db", host.Database, "--as", "chen-yong");
        var seen = (await ServedHost.JsonOf(await host.GetAsync("/silences"))).GetProperty("items").EnumerateArray().ToArray();
        var id = seen.ShouldHaveSingleItem().GetProperty("id").GetString().ShouldNotBeNull();
        var ended = await host.DeleteAsync($"/silences/{id}", ("Parley-Subject", "yang-ying"), ("Parley-Post", "county-centre@qingshi"));
        var left = await Run.Parley("silences", "list", "--db", host.Database);
        var all = await Run.Parley("silences", "list", "--all", "--db", host.Database, "--lang", "zh-CN");

        (set.ExitCode, set.Out[..id.Length]).ShouldBe((0, id));
        set.Out.ShouldContain("covers: to mediator@anping-xihe; units anping; texts reminder; up to yellow");
        seen[0].GetProperty("owner").GetString().ShouldBe("chen-yong");
        ended.StatusCode.ShouldBe(HttpStatusCode.OK);
        left.Out.ShouldBeEmpty();
        all.Out.ShouldContain("已结束");
        all.Out.ShouldContain("yang-ying（county-centre@qingshi）");
    }

    [Fact]
    public async Task A_silence_set_over_HTTP_is_listed_and_ended_at_the_terminal()
    {
        await using var host = new ServedHost();
        await host.InitializeAsync();
        var until = TimeProvider.System.GetUtcNow().AddHours(1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

        var set = await AsCentreAsync(host, $$"""{ "reason": "a drill", "until": "{{until}}", "to": ["mediator"], "upTo": "orange" }""");
        var id = (await ServedHost.JsonOf(set)).GetProperty("id").GetString().ShouldNotBeNull();
        var listed = await Run.Parley("silences", "list", "--db", host.Database, "--format", "json");
        var ended = await Run.Parley("silences", "end", id, "--db", host.Database, "--as", "chen-yong");
        var again = await Run.Parley("silences", "end", id, "--db", host.Database, "--as", "chen-yong");

        set.StatusCode.ShouldBe(HttpStatusCode.Created);
        listed.Out.ShouldContain("\"upTo\": \"orange\"");
        ended.Out.ShouldContain("over");
        (again.ExitCode, again.Error[..7]).ShouldBe((3, "PAR0859"));
    }

    [Theory]
    [InlineData("""{ "reason": "no", "until": "2026-12-01" }""", 400)]
    [InlineData("""{ "reason": "no" }""", 400)]
    [InlineData("""{ "reason": "no", "until": "2020-01-01T00:00:00Z", "texts": ["reminder"] }""", 422)]
    [InlineData("""{ "reason": "no", "until": "2020-01-01T00:00:00Z" }""", 422)]
    [InlineData("""{ "reason": "no", "until": "2020-01-01T00:00:00Z", "upTo": "red" }""", 422)]
    [InlineData("""{ "reason": "no", "until": "2020-01-01T00:00:00Z", "disputes": ["nobody"] }""", 404)]
    public async Task What_cannot_be_silenced_is_a_problem_and_no_fault(string body, int status)
    {
        await using var host = new ServedHost();
        await host.InitializeAsync();

        ((int)(await AsCentreAsync(host, body)).StatusCode).ShouldBe(status);
        (await host.PostAsync("/silences", body, ("Parley-Subject", "yu-mei"), ("Parley-Post", "mediator@anping-dongcun"))).IsSuccessStatusCode.ShouldBeFalse();
        (await host.PostAsync("/silences", body)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.DeleteAsync("/silences/s99", ("Parley-Subject", "yang-ying"), ("Parley-Post", "county-centre@qingshi"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("red", "4h", "chen-yong", "PAR0851", 3)]
    [InlineData("yellow", "31d", "chen-yong", "PAR0857", 3)]
    [InlineData("yellow", "4h", "yu-mei", "PAR0703", 3)]
    [InlineData("yellow", "soon", "chen-yong", "PAR4055", 1)]
    public async Task What_is_refused_is_told_with_its_id(string level, string until, string person, string id, int code)
    {
        await using var host = new ServedHost();
        await host.InitializeAsync();

        var refused = await Run.Parley("silences", "set", "--up-to", level, "--until", until, "--reason", "a drill", "--db", host.Database, "--as", person);

        (refused.ExitCode, refused.Error[..7]).ShouldBe((code, id));
    }

    private static Task<HttpResponseMessage> AsCentreAsync(ServedHost host, string body) => host.PostAsync("/silences", body, ("Parley-Subject", "yang-ying"), ("Parley-Post", "county-centre@qingshi"));
}
