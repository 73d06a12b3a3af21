using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Disputes;
using Parley.Host.Api.Views;
using Parley.Revisions;

namespace Parley.Host.Api;

/// <summary>What people decide about the revisions of the rule pack: seen, proposed, approved, rejected, brought back.</summary>
internal static class RevisionEndpoints
{
    private const string Path = "/packs/revisions";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, ListAsync).WithName("ListRevisions").WithTags("packs").Produces<RevisionListView>();
        routes.MapGet($"{Path}/{{revision}}", GetAsync).WithName("GetRevision").WithTags("packs").Produces<RevisionView>().ProducesProblem(StatusCodes.Status404NotFound);
        Describe(routes.MapPost($"{Path}/{{revision}}/propose", ProposeAsync), "ProposeRevision");
        Describe(routes.MapPost($"{Path}/{{revision}}/approve", ApproveAsync), "ApproveRevision").Accepts<ApprovalBody>("application/json");
        Describe(routes.MapPost($"{Path}/{{revision}}/reject", RejectAsync), "RejectRevision").Accepts<ReasonBody>("application/json");
        Describe(routes.MapPost($"{Path}/{{revision}}/rollback", RollBackAsync), "RollBackRevision").Accepts<ReasonBody>("application/json");
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string name) => endpoint
        .WithName(name)
        .WithTags("packs")
        .Produces<RevisionView>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Ok<RevisionListView>> ListAsync(HttpContext http, DisputeEngine engine) =>
        TypedResults.Ok(new RevisionListView([.. (await engine.RevisionsAsync(http.RequestAborted)).Select(RevisionView.Of)]));

    /// <summary>One revision, with what it changes in the language the caller accepts.</summary>
    private static async Task<IResult> GetAsync(HttpContext http, string revision, DisputeEngine engine)
    {
        var entry = (await engine.RevisionsAsync(http.RequestAborted)).FirstOrDefault(e => e.Revision == revision);
        if (entry is null) return Problems.Of(http, StatusCodes.Status404NotFound, RevisionMessages.Unknown, revision);
        var language = Problems.LanguageOf(http.Request);
        var changes = entry.Changes.Count > 0 && language != "en" ? await engine.DescribeRevisionAsync(revision, language, http.RequestAborted) : null;
        return TypedResults.Ok(RevisionView.Of(entry) with { Changes = changes ?? [.. entry.Changes] });
    }

    private static async Task<IResult> ProposeAsync(HttpContext http, string revision, [AsParameters] ActorHeaders headers, DisputeEngine engine) =>
        Check(http, headers) ?? Answer(http, await engine.ProposeRevisionAsync(revision, ActorOf(headers), http.RequestAborted));

    private static async Task<IResult> ApproveAsync(HttpContext http, string revision, [AsParameters] ActorHeaders headers, DisputeEngine engine)
    {
        if (Check(http, headers) is { } early) return early;
        var (body, problem) = await CommandRequest.ReadBodyAsync<ApprovalBody>(http, "ApproveRevision");
        if (body is null) return problem ?? Results.StatusCode(StatusCodes.Status400BadRequest);
        DateTimeOffset? from = null;
        if (body.From is { } text)
        {
            if (!RevisionMoment.TryParse(text, engine.ActivePack.Settings.TimeZone, out var moment)) return Problems.Of(http, StatusCodes.Status422UnprocessableEntity, HostMessages.BadRevisionMoment, text);
            from = moment;
        }

        return Answer(http, await engine.ApproveRevisionAsync(revision, ActorOf(headers), from, http.RequestAborted));
    }

    private static Task<IResult> RejectAsync(HttpContext http, string revision, [AsParameters] ActorHeaders headers, DisputeEngine engine) =>
        WithReasonAsync(http, headers, "RejectRevision", reason => engine.RejectRevisionAsync(revision, reason, ActorOf(headers), http.RequestAborted));

    private static Task<IResult> RollBackAsync(HttpContext http, string revision, [AsParameters] ActorHeaders headers, DisputeEngine engine) =>
        WithReasonAsync(http, headers, "RollBackRevision", reason => engine.RollBackAsync(revision, reason, ActorOf(headers), http.RequestAborted));

    private static async Task<IResult> WithReasonAsync(HttpContext http, ActorHeaders headers, string wanted, Func<string, Task<RevisionReply>> decide)
    {
        if (Check(http, headers) is { } early) return early;
        var (body, problem) = await CommandRequest.ReadBodyAsync<ReasonBody>(http, wanted);
        return body is null ? problem ?? Results.StatusCode(StatusCodes.Status400BadRequest) : Answer(http, await decide(body.Reason));
    }

    private static IResult Answer(HttpContext http, RevisionReply reply)
    {
        if (reply.IsDone) return TypedResults.Ok(RevisionView.Of(reply.Revision));
        return reply.Refusal.Kind == RevisionMessages.Unknown
            ? Problems.Of(http, StatusCodes.Status404NotFound, reply.Refusal.Kind, reply.Refusal.About)
            : Problems.Of(http, reply.Refusal);
    }

    private static ProblemHttpResult? Check(HttpContext http, ActorHeaders headers) => CommandRequest.CheckActor(http, headers.Subject, headers.Post, headers.OnBehalfOf);

    private static Actor ActorOf(ActorHeaders headers) => new(headers.Subject ?? string.Empty, headers.Post ?? string.Empty, headers.OnBehalfOf);
}
