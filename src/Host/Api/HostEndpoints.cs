using Parley.Host.Api.Views;
using Parley.Journal;

namespace Parley.Host.Api;

/// <summary>What the host says of itself: whether it lives, whether it can answer, which pack is in force.</summary>
internal static class HostEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/packs/active", (HttpRequest request, DisputeEngine engine) => TypedResults.Ok(PackView.Of(engine.PackStatus, Problems.LanguageOf(request)))).WithName("ActivePack").WithTags("packs");
        routes.MapGet("/health/live", () => TypedResults.Ok(new HealthView("live"))).WithName("Live").WithTags("health");
        routes.MapGet("/health/ready", ReadyAsync).WithName("Ready").WithTags("health").Produces<HealthView>().ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Ready means that the journal answers; when it does not, its own message says why.</summary>
    private static async Task<IResult> ReadyAsync(HttpContext http, DisputeEngine engine, IJournal journal, TimeProvider clock, CancellationToken cancellationToken)
    {
        var backlog = await journal.BacklogAsync(clock.GetUtcNow(), cancellationToken);
        var notices = await journal.Deliveries.BacklogAsync(cancellationToken);
        return TypedResults.Ok(HealthView.Ready(engine.PackStatus, backlog, notices, Problems.LanguageOf(http.Request)));
    }
}
