using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Host.Api;

/// <summary>Problems after RFC 9457: every one has the message's stable id, the guard where one refused, and what helps, in the language the caller accepts.</summary>
internal static class Problems
{
    public static ProblemHttpResult Of(HttpContext http, int status, MessageKind kind, params IReadOnlyList<object?> about) =>
        TypedResults.Problem(Details(LanguageOf(http.Request), status, kind, guard: null, about));

    public static ProblemHttpResult Of(HttpContext http, Refusal refusal) =>
        TypedResults.Problem(Details(LanguageOf(http.Request), RefusalStatus.Of(refusal), refusal.Kind, refusal.Guard, refusal.About));

    public static ProblemHttpResult Of(HttpContext http, Findings findings, string wanted)
    {
        var language = LanguageOf(http.Request);
        var details = Details(language, StatusCodes.Status400BadRequest, ApiMessages.BadBody, guard: null, [wanted, findings.All.Count]);
        details.Extensions["findings"] = findings.All.Select(f => FindingView.Of(f, language)).ToImmutableArray();
        return TypedResults.Problem(details);
    }

    /// <summary>Gives a problem of the framework's own the id and words of ours.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        var details = context.ProblemDetails;
        if (details.Extensions.ContainsKey("id")) return;
        var status = context.HttpContext.Response.StatusCode;
        var (kind, about) = OfStatus(context.HttpContext, status);
        context.ProblemDetails = Details(LanguageOf(context.HttpContext.Request), status, kind, guard: null, about);
    }

    public static string LanguageOf(HttpRequest request)
    {
        var best = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).FirstOrDefault();
        return best is null ? Languages.English : Languages.Of(best.Value.ToString());
    }

    private static (MessageKind Kind, object?[] About) OfStatus(HttpContext http, int status) => status switch
    {
        StatusCodes.Status404NotFound => (ApiMessages.NoSuchPath, []),
        StatusCodes.Status405MethodNotAllowed => (ApiMessages.NotThisMethod, [http.Request.Method]),
        StatusCodes.Status413PayloadTooLarge => (ApiMessages.TooLarge, [CommandBody.MostBytes]),
        StatusCodes.Status415UnsupportedMediaType => (ApiMessages.NotJson, []),
        >= 500 => (ApiMessages.ServerFault, []),
        _ => (ApiMessages.BadRequest, []),
    };

    private static ProblemDetails Details(string language, int status, MessageKind kind, string? guard, IReadOnlyList<object?> about)
    {
        var details = new ProblemDetails
        {
            Status = status,
            Type = $"urn:parley:message:{kind.Id}",
            Title = ReasonPhrases.GetReasonPhrase(status),
            Detail = kind.Text(language, [.. about]),
        };
        details.Extensions["id"] = kind.Id;
        details.Extensions["guard"] = guard;
        details.Extensions["remedy"] = kind.Remedy(language, [.. about]);
        return details;
    }
}
