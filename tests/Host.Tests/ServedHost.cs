using System.IO.Pipelines;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Parley.Host;

namespace Parley.Tests;

/// <summary>The host as <c>parley serve</c> runs it, on a port of its own, with an empty database; stopped as Ctrl+C stops it.</summary>
public sealed class ServedHost : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Pipe output = new();
    private readonly MemoryStream error = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });
    private readonly string? pack;
    private Task<int> running = Task.FromResult(-1);

    /// <summary>Serves the shipped pack.</summary>
    public ServedHost()
        : this(null)
    {
    }

    internal ServedHost(string? pack) => this.pack = pack;

    /// <summary>The file of the journal.</summary>
    public string Database => folder.Path("disputes.db");

    public async ValueTask InitializeAsync()
    {
        var terminal = new Terminal(Stream.Null, output.Writer.AsStream(), error, _ => null, isInteractive: false);
        string[] words = ["serve", "--db", Database, "--urls", "http://127.0.0.1:0", .. pack is null ? Array.Empty<string>() : ["--pack", pack]];
        running = Task.Run(() => CommandLine.RunAsync(words, terminal, stop.Token));
        using var reader = new StreamReader(output.Reader.AsStream(leaveOpen: true), leaveOpen: true);
        var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        client.BaseAddress = new Uri((line ?? string.Empty).Replace("Listening on ", string.Empty, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        (await running).ShouldBe(0);

        // Whatever the tests did, nothing personal may have been logged.
        Encoding.UTF8.GetString(error.ToArray()).ShouldNotContain("金丝雀");
        client.Dispose();
        stop.Dispose();
        folder.Dispose();
    }

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<HttpResponseMessage> PostAsync(string path, string body, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, body, headers);

    public Task<HttpResponseMessage> DeleteAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Delete, path, null, headers);

    /// <summary>Posts as the mediator of East Village.</summary>
    public Task<HttpResponseMessage> AsMediatorAsync(string path, string body, params (string Name, string Value)[] headers) =>
        PostAsync(path, body, [("Parley-Subject", "yu-mei"), ("Parley-Post", "mediator@anping-dongcun"), .. headers]);

    /// <summary>Posts as the community officer of Anping.</summary>
    public Task<HttpResponseMessage> AsOfficerAsync(string path, string body, params (string Name, string Value)[] headers) =>
        PostAsync(path, body, [("Parley-Subject", "xie-lihua"), ("Parley-Post", "community-officer@anping-station"), .. headers]);

    /// <summary>Reports a dispute of East Village under an id and lets the mediator accept it.</summary>
    public async Task OpenAsync(string id, string facts = """{ "peopleInvolved": 2, "injury": "none", "weaponSeen": false, "violenceThreatened": false, "selfHarmSpokenOf": false, "minorsInvolved": false }""")
    {
        var report = $$"""{ "ledger": "community", "category": "neighbour", "place": "东村", "parties": [{ "name": "金丝雀甲" }, { "name": "金丝雀乙", "contact": "13800000000" }], "facts": {{facts}} }""";
        (await AsMediatorAsync($"/disputes?id={id}", report)).EnsureSuccessStatusCode();
        (await AsMediatorAsync($"/disputes/{id}/Accept", "{}")).EnsureSuccessStatusCode();
    }

    public async Task<JsonElement> ActivePackAsync() => await JsonOf(await GetAsync("/packs/active"));

    /// <summary>Asks again and again until the pack stands so.</summary>
    public async Task<JsonElement> UntilPackAsync(Func<JsonElement, bool> holds)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        for (var attempt = 0; attempt < 150; attempt++)
        {
            var pack = await ActivePackAsync();
            if (holds(pack)) return pack;
            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The pack did not come to stand so within 30 seconds.");
    }

    public static async Task<JsonElement> JsonOf(HttpResponseMessage response) => await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body, (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type" && request.Content is { } content) content.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
