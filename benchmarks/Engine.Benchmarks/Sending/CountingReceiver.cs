using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Parley.Benchmarks.Sending;

/// <summary>Reads every message whole, answers 204 and counts.</summary>
internal sealed class CountingReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private int count;

    private CountingReceiver(WebApplication app) => this.app = app;

    public int Count => Volatile.Read(ref count);

    public Uri Address => new(app.Urls.Single());

    public static async Task<CountingReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(o => o.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var receiver = new CountingReceiver(app);
        app.Run(receiver.TakeAsync);
        await app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        Interlocked.Increment(ref count);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
