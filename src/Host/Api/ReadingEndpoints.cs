using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Host.Api.Views;

namespace Parley.Host.Api;

/// <summary>Looking at disputes and duties. Only one dispute on its own shows personal data.</summary>
internal static class ReadingEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/disputes", ListAsync).WithName("ListDisputes").WithTags("disputes").Produces<DisputeListView>().ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapGet("/disputes/{id}", GetAsync).WithName("GetDispute").WithTags("disputes")
            .Produces<DisputeView>().Produces(StatusCodes.Status304NotModified).ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/disputes/{id}/permitted", PermittedAsync).WithName("WhatMayIDo").WithTags("disputes")
            .Produces<PermittedListView>().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/duties", DutiesAsync).WithName("ListDuties").WithTags("duties").Produces<DutyListView>().ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> ListAsync(HttpContext http, [AsParameters] ListQuery query, DisputeEngine engine)
    {
        if (query.Read(http, engine.ActivePack.Levels, out var filter, out var limit) is { } problem) return problem;
        var found = await engine.ListAsync(filter, query.Cursor, limit, http.RequestAborted);
        return TypedResults.Ok(new DisputeListView(found, found.Count == limit ? found[^1].Dispute.Value : null));
    }

    private static async Task<IResult> GetAsync(HttpContext http, string id, DisputeEngine engine)
    {
        if (await FindAsync(id, engine, http.RequestAborted) is not { } dispute) return Missing(http, id);
        var tag = Tags.Of(dispute.Version);
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "no-store";
        var isKnown = http.Request.Headers.IfNoneMatch.Any(known => known == tag);
        return isKnown ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(DisputeView.Of(dispute));
    }

    private static async Task<IResult> PermittedAsync(HttpContext http, string id, [AsParameters] ActorHeaders headers, DisputeEngine engine)
    {
        if (CommandRequest.CheckActor(http, headers.Subject, headers.Post, headers.OnBehalfOf) is { } problem) return problem;
        if (!DisputeId.TryParse(id, out var dispute)) return Missing(http, id);
        var actor = new Actor(headers.Subject ?? string.Empty, headers.Post ?? string.Empty, headers.OnBehalfOf);
        if (await engine.WhatMayIDoAsync(dispute, actor, http.RequestAborted) is not { } answers) return Missing(http, id);
        var language = Problems.LanguageOf(http.Request);
        return TypedResults.Ok(new PermittedListView(id, [.. answers.Select(a => PermittedView.Of(a, language))]));
    }

    private static async Task<IResult> DutiesAsync(HttpContext http, [FromQuery] string? post, [FromQuery] string? person, [FromQuery] string? limit, DisputeEngine engine)
    {
        if (!ListQuery.TryLimit(limit, out var most)) return ListQuery.Bad(http, "limit", limit, $"1–{ListQuery.MostPerPage}");
        if (post is { Length: > 0 } && person is { Length: > 0 }) return ListQuery.Bad(http, "person", person, "post | person");
        var language = Problems.LanguageOf(http.Request);
        Holder? holder = post is { Length: > 0 } ? Holder.Parse(post) : null;
        var duties = person is { Length: > 0 }
            ? await engine.DutiesOfPersonAsync(person, language, most, http.RequestAborted)
            : await engine.DutiesOfPostAsync(holder, language, most, http.RequestAborted);
        return TypedResults.Ok(new DutyListView([.. duties.Select(OpenDutyView.Of)]));
    }

    private static async Task<Dispute?> FindAsync(string id, DisputeEngine engine, CancellationToken cancellationToken) =>
        DisputeId.TryParse(id, out var dispute) ? await engine.FindAsync(dispute, cancellationToken) : null;

    private static ProblemHttpResult Missing(HttpContext http, string id) => Problems.Of(http, StatusCodes.Status404NotFound, ApiMessages.NoSuchDispute, id);
}
