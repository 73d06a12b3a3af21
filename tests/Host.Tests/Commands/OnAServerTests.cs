using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Npgsql;
using Parley.Tests.Postgres;

namespace Parley.Tests.Commands;

/// <summary>The command line as processes of its own on a real server, told by the environment where it is, with a password in what it is told.</summary>
public sealed class OnAServerTests : IDisposable
{
    private const string Report =
        """
        { "ledger": "community", "category": "neighbour", "place": "东村", "parties": [{ "name": "甲" }, { "name": "乙" }],
          "facts": { "peopleInvolved": 2, "injury": "none", "weaponSeen": false, "violenceThreatened": false, "selfHarmSpokenOf": false, "minorsInvolved": false } }
        """;

    private static readonly string[] Reading =
        ["verify", "export", "duties", "notices", "revisions", "silences list", "contacts list", "explain --dispute D-1", "checkpoint --out c.json"];

    private readonly TempFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_hosts_serve_the_same_disputes_and_every_command_reads_them_and_nothing_shows_who_logs_in()
    {
        Assert.SkipWhen(Programs.Folder is null, "PostgreSQL is not installed here (no /usr/lib/postgresql/*/bin); Debian package postgresql.");
        using var server = new Server();
        server.Execute("CREATE ROLE canary_user SUPERUSER LOGIN");
        var database = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Username = "canary_user", Password = "canary-word" }.ConnectionString;
        using var parley = new ParleyProcesses(folder.Path("."), database);

        var (one, other) = (await parley.ServeAsync(), await parley.ServeAsync());
        var reported = await PostAsync(one, "/disputes?id=D-1", Report, "k-1");
        var again = await PostAsync(other, "/disputes?id=D-1", Report, "k-1");
        var accepted = await PostAsync(other, "/disputes/D-1/Accept", "{}", "k-2");
        var seen = await GetAsync(one, "/disputes");
        var duties = await GetAsync(one, "/duties");
        var whileServing = await parley.RunAsync("verify");
        await parley.StopAsync();

        (reported, again, accepted).ShouldBe((HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.OK));
        seen.GetProperty("disputes").EnumerateArray().ShouldHaveSingleItem().GetProperty("version").GetInt64().ShouldBe(2);
        duties.GetRawText().ShouldContain("D-1");
        (whileServing.ExitCode, whileServing.Out).ShouldBe((0, "The chain holds: 2 streams, 3 commits."));
        await EveryCommandAsync(parley, database);
        parley.Said.ShouldContain("disputes at 127.0.0.1:");
        parley.Said.ShouldNotContain("canary");
    }

    private static async Task EveryCommandAsync(ParleyProcesses parley, string database)
    {
        foreach (var words in Reading) (await parley.RunAsync(words.Split(' '))).ExitCode.ShouldBe(0, words);

        (await parley.RunAsync("verify", "--db", database, "--checkpoint", "c.json")).ExitCode.ShouldBe(0);
        (await parley.RunAsync("export", "--dispute", "D-1")).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        (await parley.RunAsync("import", ".", "nowhere.csv", "--map", "nowhere.json")).Error.ShouldNotContain("--db");
        (await parley.RunAsync("backup", "--out", "copy.db")).ExitCode.ShouldBe(1);
        (await parley.RunAsync("verify", "--db", database + ";Colour=blue")).ExitCode.ShouldBe(1);
    }

    private static async Task<HttpStatusCode> PostAsync(Uri host, string path, string body, string key)
    {
        using var client = new HttpClient { BaseAddress = host };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("Parley-Subject", "yu-mei");
        request.Headers.Add("Parley-Post", "mediator@anping-dongcun");
        request.Headers.Add("Idempotency-Key", key);
        using var response = await client.SendAsync(request, Cancel);
        return response.StatusCode;
    }

    private static async Task<JsonElement> GetAsync(Uri host, string path)
    {
        using var client = new HttpClient { BaseAddress = host };
        return JsonDocument.Parse(await client.GetStringAsync(path, Cancel)).RootElement;
    }
}
