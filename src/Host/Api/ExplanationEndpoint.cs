using Parley.Disputes;
using Parley.Host.Explaining;

namespace Parley.Host.Api;

/// <summary>Why a dispute has its level.</summary>
internal static class ExplanationEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/disputes/{id}/explanation", GetAsync)
        .WithName("ExplainDispute")
        .WithTags("disputes")
        .Produces<ExplanationView>()
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> GetAsync(HttpContext http, string id, DisputeEngine engine, CancellationToken cancellationToken)
    {
        if (!DisputeId.TryParse(id, out var parsed) || await engine.FindAsync(parsed, cancellationToken) is not { } dispute) return Problems.Of(http, StatusCodes.Status404NotFound, ApiMessages.NoSuchDispute, id);
        return await Explanations.OfDisputeAsync(engine, dispute, Problems.LanguageOf(http.Request), cancellationToken) is { } explanation
            ? TypedResults.Ok(explanation)
            : Problems.Of(http, StatusCodes.Status404NotFound, HostMessages.NeverGraded, id);
    }
}
