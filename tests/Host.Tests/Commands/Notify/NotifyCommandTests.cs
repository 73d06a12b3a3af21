using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Parley.Tests.Commands.Notify;

public sealed class NotifyCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en", "duty  delivered")]
    [InlineData("zh-CN", "duty  已送达")]
    public async Task A_drill_arrives_marked_in_both_languages_and_is_told_as_delivered(string language, string told)
    {
        var bodies = new List<string>();
        await using var receiver = await ReceiverAsync(200, bodies);

        var run = await Run.Parley("notify", "test", "--settings", Settings(receiver.Urls.Single()), "--to", "mediator@anping-dongcun", "--lang", language);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Out.ShouldContain(told);
        using var sent = JsonDocument.Parse(bodies.ShouldHaveSingleItem());
        sent.RootElement.GetProperty("drill").GetBoolean().ShouldBeTrue();
        var letters = sent.RootElement.GetProperty("data").GetProperty("letters");
        letters.GetProperty("en").GetString().ShouldNotBeNull().ShouldStartWith("[DRILL] ");
        letters.GetProperty("zh-CN").GetString().ShouldNotBeNull().ShouldStartWith("【演练】");
    }

    [Theory]
    [InlineData(503, "try later")]
    [InlineData(410, "never")]
    public async Task A_drill_that_does_not_arrive_says_why_and_ends_with_an_error(int status, string told)
    {
        await using var receiver = await ReceiverAsync(status, []);

        var run = await Run.Parley("notify", "test", "--settings", Settings(receiver.Urls.Single()), "--to", "mediator@anping-dongcun");

        run.ExitCode.ShouldBe(3);
        run.Out.ShouldContain($"duty  {told}: PAR5");
        run.Error.ShouldContain("PAR4162");
    }

    [Theory]
    [InlineData("PAR4160", "--to", "mediator@anping-dongcun", "--channel", "nobody")]
    [InlineData("PAR4161", "--to", "medator@anping-dongcun")]
    [InlineData("PAR4161", "--to", "mediator@nowhere")]
    [InlineData("PAR4161", "--to", "mediator@anping-dongcun", "--text", "warnin")]
    [InlineData("PAR4161", "--to", "mediator@anping-dongcun", "--level", "crimson")]
    public async Task What_is_misspelt_is_told_and_nothing_is_sent(string id, params string[] words)
    {
        var bodies = new List<string>();
        await using var receiver = await ReceiverAsync(200, bodies);

        var run = await Run.Parley(["notify", "test", "--settings", Settings(receiver.Urls.Single()), .. words]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(id);
        bodies.ShouldBeEmpty();
    }

    private static async Task<WebApplication> ReceiverAsync(int status, List<string> bodies)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            bodies.Add(await reader.ReadToEndAsync());
            http.Response.StatusCode = status;
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private string Settings(string url) => folder.Write("settings.json", $$"""
        { "Parley": { "AllowedHosts": ["{{new Uri(url).Authority}}"], "Webhooks": { "duty": { "Url": "{{url}}/hook", "Secrets": ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] } } } }
        """);
}
