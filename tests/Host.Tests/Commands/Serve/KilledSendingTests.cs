using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace Parley.Tests.Commands.Serve;

/// <summary>A host that is killed while its notices are on their way, as a machine that loses power would.</summary>
public sealed class KilledSendingTests : IDisposable
{
    private const string Red =
        """{ "ledger": "community", "category": "neighbour", "place": "东村", "parties": [{ "name": "甲" }, { "name": "乙" }], "facts": { "peopleInvolved": 40, "injury": "serious" } }""";

    private readonly TempFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_sent_but_not_marked_comes_again_under_the_same_id_with_the_same_words_and_what_was_marked_does_not()
    {
        await using var receiver = await HeldReceiver.StartAsync();
        string[] words = ["serve", "--db", folder.Path("disputes.db"), "--settings", Settings(receiver), "--urls", "http://127.0.0.1:0"];
        await KilledWithMessagesUnderWayAsync(words, receiver);
        var unmarked = receiver.Came.ToArray();
        receiver.Answer();

        using (var again = await ServingProcess.StartAsync(words)) await ComeAgainAsync(receiver, unmarked);
        using (var third = await ServingProcess.StartAsync(words)) await Task.Delay(TimeSpan.FromSeconds(3), Cancel);

        var answered = receiver.Came.Where(c => c.Answered).ToLookup(c => c.Id, c => c.Body, StringComparer.Ordinal);
        unmarked.ShouldNotBeEmpty();
        unmarked.ShouldAllBe(u => !u.Answered);
        foreach (var (id, body, _) in unmarked) answered[id].ShouldBe([body]);
        answered.ShouldAllBe(one => one.Count() == 1);
    }

    private static async Task KilledWithMessagesUnderWayAsync(string[] words, HeldReceiver receiver)
    {
        using var host = await ServingProcess.StartAsync(words);
        using var client = new HttpClient { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/disputes?id=w-1") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Red)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
        request.Headers.Add("Parley-Subject", "yu-mei");
        request.Headers.Add("Parley-Post", "mediator@anping-dongcun");
        (await client.SendAsync(request, Cancel)).EnsureSuccessStatusCode();
        await UntilAsync(() => receiver.Came.Count >= 3, TimeSpan.FromSeconds(60));
    }

    /// <summary>Nobody tries them before the time of the first try, one minute and a half, is over.</summary>
    private static Task ComeAgainAsync(HeldReceiver receiver, (string Id, string Body, bool Answered)[] unmarked) => UntilAsync(
        () => unmarked.All(u => receiver.Came.Any(c => c.Answered && c.Id == u.Id)),
        TimeSpan.FromMinutes(5));

    private static async Task UntilAsync(Func<bool> holds, TimeSpan limit)
    {
        var began = Stopwatch.GetTimestamp();
        while (!holds())
        {
            Stopwatch.GetElapsedTime(began).ShouldBeLessThan(limit);
            await Task.Delay(50, Cancel);
        }
    }

    private string Settings(HeldReceiver receiver)
    {
        var path = folder.Path("settings.json");
        var secret = $"whsec_{Convert.ToBase64String(new byte[32])}";
        File.WriteAllText(path, $$"""{ "Parley": { "AllowedHosts": ["{{receiver.Address.Authority}}"], "Webhooks": { "desk": { "Url": "{{receiver.Address}}", "Timeout": "00:01:00", "Secrets": ["{{secret}}"] } } } }""");
        return path;
    }
}
