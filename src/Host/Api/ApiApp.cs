using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Parley.Host.Api;

/// <summary>The web application. It is built from nothing, so that no environment variable or settings file can open another address.</summary>
internal static class ApiApp
{
    public static WebApplication Build(IReadOnlyList<LoopbackAddress> addresses, Terminal terminal, Action<IServiceCollection> addEngine)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Parley.Host" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, addresses));
        builder.Logging.AddProvider(new TerminalLogs(terminal, TimeProvider.System)).AddFilter("Microsoft", LogLevel.Warning);
        AddServices(builder.Services);
        addEngine(builder.Services);
        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseHostFiltering();
        app.UseRouting();
        Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddRoutingCore();
        services.Configure<JsonOptions>(o => ApiJson.Configure(o.SerializerOptions));
        services.Configure<HostFilteringOptions>(o => o.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        services.AddProblemDetails(o => o.CustomizeProblemDetails = Problems.Complete);
        services.AddExceptionHandler<FaultHandler>();
        ApiDocument.Add(services);
    }

    private static void Map(WebApplication app)
    {
        CommandEndpoints.Map(app);
        ReadingEndpoints.Map(app);
        ExplanationEndpoint.Map(app);
        HostEndpoints.Map(app);
        RevisionEndpoints.Map(app);
        SilenceEndpoints.Map(app);
        app.MapOpenApi("/openapi/{documentName}.json");
    }

    private static void Limit(KestrelServerOptions kestrel, IReadOnlyList<LoopbackAddress> addresses)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = CommandBody.MostBytes;
        foreach (var address in addresses) address.Open(kestrel);
    }
}
