using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Parley.Tests.Commands.Serve;

/// <summary>A receiver on loopback that takes messages whole and answers only when it is let.</summary>
internal sealed class HeldReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TaskCompletionSource answering = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HeldReceiver(WebApplication app) => this.app = app;

    /// <summary>Id and body of each message that came, and whether it was answered.</summary>
    public ConcurrentQueue<(string Id, string Body, bool Answered)> Came { get; } = new();

    public Uri Address => new(app.Urls.Single());

    public static async Task<HeldReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(o => o.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var receiver = new HeldReceiver(app);
        app.Run(receiver.TakeAsync);
        await app.StartAsync();
        return receiver;
    }

    /// <summary>From now on everything is answered.</summary>
    public void Answer() => answering.SetResult();

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await app.StopAsync(soon.Token);
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var (id, body) = (http.Request.Headers["webhook-id"].ToString(), await reader.ReadToEndAsync(http.RequestAborted));
        Came.Enqueue((id, body, answering.Task.IsCompleted));
        await answering.Task.WaitAsync(http.RequestAborted);
    }
}
