using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Parley;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Hosting;
using Parley.Sqlite;

namespace Embedding;

/// <summary>What README shows; in a namespace of its own, as an embedder's code is. The lines between the marks stand there word for word.</summary>
internal static class EmbeddingSample
{
    public static async Task RunAsync()
    {
        // <sample>
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddParley(o => o.Pack = "packs/community").UseSqlite("Data Source=disputes.db");
        using var app = builder.Build();
        await app.StartAsync();
        var disputes = app.Services.GetRequiredService<DisputeEngine>();
        var mediator = new Actor("yu-mei", "mediator@anping-dongcun");
        var report = new Report { Ledger = "community", Place = "东村", Facts = { ["peopleInvolved"] = 12 } };
        var reply = await disputes.ReportAsync(report, mediator);
        var why = await disputes.ExplainAsync(reply.Dispute);
        Console.WriteLine($"{why?.Held} because of {string.Join(", ", why?.Matched ?? [])}");
        // </sample>
        await app.StopAsync();
    }
}
