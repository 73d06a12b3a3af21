using System.Net;
using Parley.Disputes.Commands;

namespace Parley.Tests.Api;

[Collection(Served.Name)]
public sealed class HostEndpointsTests(ServedHost host)
{
    [Fact]
    public async Task Health_says_that_it_lives_and_is_ready()
    {
        (await host.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ServedHost.JsonOf(await host.GetAsync("/health/ready"))).GetProperty("status").GetString().ShouldBe("ready");
    }

    [Fact]
    public async Task The_pack_in_force_is_shown_with_its_revision()
    {
        var pack = await ServedHost.JsonOf(await host.GetAsync("/packs/active"));

        pack.GetProperty("name").GetString().ShouldBe("community");
        pack.GetProperty("warnings").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Array);
        pack.GetProperty("revision").GetString()?.Length.ShouldBe(32);
        pack.GetProperty("levels").EnumerateArray().Select(l => l.GetString()).ShouldBe(["none", "blue", "yellow", "orange", "red"]);
    }

    [Fact]
    public async Task The_document_is_OpenAPI_3_1_and_has_a_path_for_every_command()
    {
        var document = await ServedHost.JsonOf(await host.GetAsync("/openapi/v1.json"));

        document.GetProperty("openapi").GetString().ShouldNotBeNull().ShouldStartWith("3.1");
        var paths = document.GetProperty("paths");
        foreach (var command in CommandNames.All.Except([nameof(Report), .. CommandNames.OfTheEngine])) paths.TryGetProperty($"/disputes/{{id}}/{command}", out _).ShouldBeTrue(command);
        foreach (var path in (string[])["/disputes", "/disputes/{id}", "/disputes/{id}/explanation", "/disputes/{id}/permitted", "/duties", "/packs/active", "/health/live", "/health/ready"])
        {
            paths.TryGetProperty(path, out _).ShouldBeTrue(path);
        }
    }

    [Fact]
    public async Task The_document_says_that_a_command_needs_its_actor_and_how_facts_and_problems_look()
    {
        var document = await ServedHost.JsonOf(await host.GetAsync("/openapi/v1.json"));

        var headers = document.GetProperty("paths").GetProperty("/disputes/{id}/RecordVisit").GetProperty("post").GetProperty("parameters").EnumerateArray()
            .Where(p => p.TryGetProperty("required", out var required) && required.GetBoolean())
            .Select(p => p.GetProperty("name").GetString());
        headers.ShouldBe(["id", "Parley-Subject", "Parley-Post"]);
        var schemas = document.GetProperty("components").GetProperty("schemas");
        schemas.GetProperty("AddFacts").GetProperty("properties").GetProperty("facts").GetProperty("additionalProperties").GetProperty("type").GetArrayLength().ShouldBe(4);
        schemas.GetProperty("RecordVisit").GetProperty("properties").GetProperty("results").GetProperty("additionalProperties").GetProperty("enum").GetArrayLength().ShouldBe(4);
        schemas.GetProperty("ProblemDetails").GetProperty("properties").TryGetProperty("remedy", out _).ShouldBeTrue();
    }
}
