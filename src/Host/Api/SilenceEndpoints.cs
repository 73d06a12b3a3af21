using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Administration;
using Parley.Disputes;
using Parley.Host.Api.Views;
using Parley.Notices;

namespace Parley.Host.Api;

/// <summary>Which notices are silenced for a time: seen, set, ended early.</summary>
internal static class SilenceEndpoints
{
    private const string Path = "/silences";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, ListAsync).WithName("ListSilences").WithTags("notices").Produces<SilenceListView>();
        Describe(routes.MapPost(Path, SetAsync), "SetSilence").Accepts<SilenceBody>("application/json").Produces<SilenceView>(StatusCodes.Status201Created);
        Describe(routes.MapDelete($"{Path}/{{silence}}", EndAsync), "EndSilence").Produces<SilenceView>();
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string name) => endpoint
        .WithName(name)
        .WithTags("notices")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    /// <summary>Those that hold or are awaited; with <c>all=true</c> also those that are over.</summary>
    private static async Task<Ok<SilenceListView>> ListAsync(HttpContext http, DisputeEngine engine, TimeProvider clock, bool all = false)
    {
        var now = clock.GetUtcNow();
        var silences = await engine.SilencesAsync(http.RequestAborted);
        return TypedResults.Ok(new SilenceListView([.. silences.Where(s => all || s.StandingAt(now) != SilenceStanding.Over).Select(s => SilenceView.Of(s, now))]));
    }

    private static async Task<IResult> SetAsync(HttpContext http, [AsParameters] ActorHeaders headers, DisputeEngine engine, TimeProvider clock)
    {
        if (Check(http, headers) is { } early) return early;
        var (body, problem) = await CommandRequest.ReadBodyAsync<SilenceBody>(http, "SetSilence");
        if (body is null) return problem ?? Results.StatusCode(StatusCodes.Status400BadRequest);
        var reply = await engine.SilenceAsync(body.Scope(), body.Reason, body.Until, ActorOf(headers), body.From, http.RequestAborted);
        return reply.IsDone ? TypedResults.Created((string?)null, SilenceView.Of(reply.Silence, clock.GetUtcNow())) : Problems.Of(http, reply.Refusal);
    }

    private static async Task<IResult> EndAsync(HttpContext http, string silence, [AsParameters] ActorHeaders headers, DisputeEngine engine, TimeProvider clock)
    {
        if (Check(http, headers) is { } early) return early;
        var reply = await engine.EndSilenceAsync(silence, ActorOf(headers), http.RequestAborted);
        if (reply.IsDone) return TypedResults.Ok(SilenceView.Of(reply.Silence, clock.GetUtcNow()));
        return reply.Refusal.Kind == SilenceMessages.Unknown
            ? Problems.Of(http, StatusCodes.Status404NotFound, reply.Refusal.Kind, reply.Refusal.About)
            : Problems.Of(http, reply.Refusal);
    }

    private static ProblemHttpResult? Check(HttpContext http, ActorHeaders headers) => CommandRequest.CheckActor(http, headers.Subject, headers.Post, headers.OnBehalfOf);

    private static Actor ActorOf(ActorHeaders headers) => new(headers.Subject ?? string.Empty, headers.Post ?? string.Empty, headers.OnBehalfOf);
}
