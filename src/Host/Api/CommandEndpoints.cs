using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Host.Api.Views;

namespace Parley.Host.Api;

/// <summary>Reporting a dispute and sending it commands: one path per command, so that the document shows what each takes.</summary>
internal static class CommandEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Describe(routes.MapPost("/disputes", ReportAsync), typeof(Report))
            .WithName(nameof(Report))
            .Produces<AcceptedView>(StatusCodes.Status201Created);
        foreach (var name in CommandNames.All)
        {
            if (name == nameof(Report) || CommandNames.OfTheEngine.Contains(name) || CommandNames.TypeOf(name) is not { } type) continue;
            var endpoint = routes.MapPost($"/disputes/{{id}}/{name}", (HttpContext http, string id, [AsParameters] CommandHeaders headers, DisputeEngine engine) =>
                SendAsync(http, id, headers, type, engine));
            Describe(endpoint, type).WithName(name).Produces<AcceptedView>().Produces<AcceptedView>(StatusCodes.Status202Accepted);
        }

        routes.MapPost("/disputes/{id}/{command}", Unknown).ExcludeFromDescription();
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, Type type) => endpoint
        .Accepts(type, "application/json")
        .WithTags("commands")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> ReportAsync(HttpContext http, string? id, [AsParameters] CommandHeaders headers, DisputeEngine engine)
    {
        DisputeId? named = null;
        if (id is not null)
        {
            if (!DisputeId.TryParse(id, out var parsed)) return Problems.Of(http, StatusCodes.Status400BadRequest, ApiMessages.BadDisputeId, id);
            named = parsed;
        }

        var (request, problem) = await CommandRequest.ReadAsync(http, headers, typeof(Report));
        if (request is not { Command: Report report }) return problem ?? Results.StatusCode(StatusCodes.Status400BadRequest);
        return Answer(http, await engine.ReportAsync(report, request.Actor, named, request.Options, http.RequestAborted), isNew: true);
    }

    private static async Task<IResult> SendAsync(HttpContext http, string id, CommandHeaders headers, Type type, DisputeEngine engine)
    {
        var (request, problem) = await CommandRequest.ReadAsync(http, headers, type);
        if (request is null) return problem ?? Results.StatusCode(StatusCodes.Status400BadRequest);
        if (!DisputeId.TryParse(id, out var dispute)) return Problems.Of(http, StatusCodes.Status404NotFound, ApiMessages.NoSuchDispute, id);
        return Answer(http, await engine.SendAsync(dispute, request.Command, request.Actor, request.Options, http.RequestAborted), isNew: false);
    }

    private static ProblemHttpResult Unknown(HttpContext http, string command) => CommandNames.OfTheEngine.Contains(command)
        ? Problems.Of(http, StatusCodes.Status403Forbidden, ApiMessages.EngineOnly, command)
        : Problems.Of(http, StatusCodes.Status404NotFound, ApiMessages.NoSuchCommand, command);

    private static IResult Answer(HttpContext http, Reply reply, bool isNew)
    {
        if (reply is Refused refused) return Problems.Of(http, refused.Refusal);
        var accepted = (Accepted)reply;
        http.Response.Headers.ETag = Tags.Of(accepted.Version);
        var view = AcceptedView.Of(accepted);
        if (accepted.Proposal is not null) return TypedResults.Json(view, statusCode: StatusCodes.Status202Accepted);
        return isNew ? TypedResults.Created($"/disputes/{accepted.Dispute.Value}", view) : TypedResults.Ok(view);
    }
}
