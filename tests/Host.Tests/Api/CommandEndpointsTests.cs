using System.Net;
using System.Text.Json;

namespace Parley.Tests.Api;

[Collection(Served.Name)]
public sealed class CommandEndpointsTests(ServedHost host)
{
    [Fact]
    public async Task A_report_opens_a_dispute_and_says_where_it_is()
    {
        var response = await host.AsMediatorAsync("/disputes?id=C-1", """{ "ledger": "community", "place": "东村", "facts": { "peopleInvolved": 12 } }""");

        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        response.Headers.Location?.ToString().ShouldBe("/disputes/C-1");
        response.Headers.ETag?.Tag.ShouldBe("\"1\"");
        var body = await ServedHost.JsonOf(response);
        body.GetProperty("events").EnumerateArray().Select(e => e.GetString()).ShouldContain("Reported");
    }

    [Fact]
    public async Task An_id_that_is_taken_opens_no_second_dispute()
    {
        await host.OpenAsync("C-11");

        var response = await host.AsMediatorAsync("/disputes?id=C-11", """{ "ledger": "police" }""");

        await ShouldBeProblem(response, HttpStatusCode.Conflict, null, "Dispute");
    }

    [Fact]
    public async Task A_command_moves_the_dispute_and_gives_the_new_version()
    {
        await host.OpenAsync("C-2");

        var response = await host.AsMediatorAsync("/disputes/C-2/ScreenIn", string.Empty, ("If-Match", "\"2\""));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.ETag?.Tag.ShouldBe("\"3\"");
    }

    [Fact]
    public async Task A_stale_version_is_refused_and_nothing_is_written()
    {
        await host.OpenAsync("C-3");

        var response = await host.AsMediatorAsync("/disputes/C-3/ScreenIn", "{}", ("If-Match", "\"1\""));

        await ShouldBeProblem(response, HttpStatusCode.PreconditionFailed, "PAR0102", "Version");
        (await host.GetAsync("/disputes/C-3")).Headers.ETag?.Tag.ShouldBe("\"2\"");
    }

    [Fact]
    public async Task A_command_in_the_wrong_stage_says_which_guard_refused_and_what_would_help()
    {
        await host.OpenAsync("C-4");

        var response = await host.AsMediatorAsync("/disputes/C-4/TakeOn", "{}");

        var problem = await ShouldBeProblem(response, HttpStatusCode.Conflict, null, "Stage");
        problem.GetProperty("remedy").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task An_unknown_dispute_is_not_found()
    {
        var response = await host.AsMediatorAsync("/disputes/nowhere/Accept", "{}");

        await ShouldBeProblem(response, HttpStatusCode.NotFound, null, "Dispute");
    }

    [Fact]
    public async Task Facts_out_of_range_are_refused()
    {
        await host.OpenAsync("C-5");

        var response = await host.AsMediatorAsync("/disputes/C-5/AddFacts", """{ "facts": { "peopleInvolved": 0 } }""");

        await ShouldBeProblem(response, HttpStatusCode.UnprocessableEntity, "PAR2332", "Facts");
    }

    [Fact]
    public async Task A_misspelt_fact_is_refused_with_a_guess()
    {
        await host.OpenAsync("C-6");

        var response = await host.AsMediatorAsync("/disputes/C-6/AddFacts", """{ "facts": { "peopleInvolvd": 3 } }""");

        var problem = await ShouldBeProblem(response, HttpStatusCode.UnprocessableEntity, null, "Facts");
        problem.GetRawText().ShouldContain("peopleInvolved?");
    }

    [Fact]
    public async Task A_broken_body_is_told_with_every_place()
    {
        await host.OpenAsync("C-7");

        var response = await host.AsMediatorAsync("/disputes/C-7/ReturnHandover", """{ "reasn": 1, "reasn": 2 }""");

        var problem = await ShouldBeProblem(response, HttpStatusCode.BadRequest, "PAR4025", null);
        problem.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("line").GetInt32()).ShouldAllBe(l => l == 1);
    }

    [Theory]
    [InlineData("Parley-Subject")]
    [InlineData("Parley-Post")]
    public async Task A_command_without_an_actor_is_refused(string missing)
    {
        (string, string)[] headers = [("Parley-Subject", "yu-mei"), ("Parley-Post", "mediator@anping-dongcun")];

        var response = await host.PostAsync("/disputes", """{ "ledger": "community" }""", [.. headers.Where(h => h.Item1 != missing)]);

        var problem = await ShouldBeProblem(response, HttpStatusCode.Unauthorized, "PAR4022", null);
        problem.GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain(missing);
    }

    [Fact]
    public async Task Nobody_acts_as_the_engine()
    {
        var response = await host.PostAsync("/disputes", """{ "ledger": "community" }""", ("Parley-Subject", "system"), ("Parley-Post", "mediator@anping-dongcun"));

        await ShouldBeProblem(response, HttpStatusCode.Forbidden, "PAR4023", null);
    }

    [Fact]
    public async Task A_post_that_may_not_is_refused()
    {
        await host.OpenAsync("C-8");

        var response = await host.PostAsync("/disputes/C-8/ScreenIn", "{}", ("Parley-Subject", "xiao-xiaomei"), ("Parley-Post", "field-reporter@anping-dongcun"));

        await ShouldBeProblem(response, HttpStatusCode.Forbidden, null, "Post");
    }

    [Fact]
    public async Task The_same_key_and_body_is_carried_out_once()
    {
        await host.OpenAsync("C-9");

        var first = await ServedHost.JsonOf(await host.AsMediatorAsync("/disputes/C-9/ScreenIn", "{}", ("Idempotency-Key", "key-1")));
        var second = await ServedHost.JsonOf(await host.AsMediatorAsync("/disputes/C-9/ScreenIn", "{}", ("Idempotency-Key", "key-1")));
        var other = await host.AsMediatorAsync("/disputes/C-9/ScreenIn", """{ "note": "other" }""", ("Idempotency-Key", "key-1"));

        second.GetProperty("repeated").GetBoolean().ShouldBeTrue();
        second.GetProperty("version").GetInt64().ShouldBe(first.GetProperty("version").GetInt64());
        await ShouldBeProblem(other, HttpStatusCode.UnprocessableEntity, null, "CommandId");
    }

    [Fact]
    public async Task A_command_that_needs_two_people_waits_as_a_proposal()
    {
        await host.OpenAsync("C-10", """{ "peopleInvolved": 12, "injury": "none", "weaponSeen": false, "violenceThreatened": false, "selfHarmSpokenOf": false, "minorsInvolved": false }""");

        var response = await host.AsOfficerAsync("/disputes/C-10/StopWatching", """{ "reason": "moved away" }""");

        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await ServedHost.JsonOf(response)).GetProperty("proposal").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("Frobnicate", HttpStatusCode.NotFound, "PAR4028")]
    [InlineData("FireDeadline", HttpStatusCode.Forbidden, "PAR4029")]
    public async Task A_command_nobody_may_send_is_told_apart_from_one_that_is_none(string command, HttpStatusCode status, string id)
    {
        var response = await host.AsMediatorAsync($"/disputes/C-1/{command}", "{}");

        await ShouldBeProblem(response, status, id, null);
    }

    [Theory]
    [InlineData("If-Match", "W/\"3\"", "PAR4031")]
    [InlineData("If-Match", "three", "PAR4031")]
    [InlineData("Idempotency-Key", "two words", "PAR4032")]
    public async Task Headers_that_mean_nothing_are_told(string name, string value, string id)
    {
        var response = await host.AsMediatorAsync("/disputes/C-1/Accept", "{}", (name, value));

        await ShouldBeProblem(response, HttpStatusCode.BadRequest, id, null);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Only_JSON_is_read(string type)
    {
        var response = await host.AsMediatorAsync("/disputes", "{}", ("Content-Type", type));

        await ShouldBeProblem(response, HttpStatusCode.UnsupportedMediaType, "PAR4024", null);
    }

    [Fact]
    public async Task A_body_beyond_a_megabyte_is_not_read()
    {
        // Sent at once, the answer and the end of the connection race with the rest of the body.
        var response = await host.AsMediatorAsync("/disputes", $$"""{ "ledger": "{{new string('x', 1_100_000)}}" }""", ("Expect", "100-continue"));

        await ShouldBeProblem(response, HttpStatusCode.RequestEntityTooLarge, "PAR4027", null);
    }

    [Fact]
    public async Task A_caller_who_reads_Chinese_is_answered_in_Chinese()
    {
        var response = await host.AsMediatorAsync("/disputes/nowhere/Accept", "{}", ("Accept-Language", "zh-CN,en;q=0.5"));

        (await ServedHost.JsonOf(response)).GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain("纠纷");
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_pass_for_this_machine()
    {
        var response = await host.GetAsync("/disputes", ("Host", "evil.example"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<JsonElement> ShouldBeProblem(HttpResponseMessage response, HttpStatusCode status, string? id, string? guard)
    {
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var problem = await ServedHost.JsonOf(response);
        problem.GetProperty("id").GetString().ShouldNotBeNull().ShouldStartWith(id ?? "PAR");
        problem.GetProperty("guard").GetString().ShouldBe(guard);
        return problem;
    }
}
