using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Journal;

namespace Parley.Host.Api;

/// <summary>What went wrong below an endpoint, as a problem. The cause goes to the log, never to the caller.</summary>
internal sealed partial class FaultHandler(ILogger<FaultHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        await ProblemOf(httpContext, exception).ExecuteAsync(httpContext);
        return true;
    }

    private ProblemHttpResult ProblemOf(HttpContext http, Exception exception)
    {
        switch (exception)
        {
            case JournalException { Kind: var kind } archived when kind == JournalMessages.Archived:
                return Problems.Of(http, StatusCodes.Status404NotFound, kind, archived.About);
            case JournalException journal:
                JournalFailed(log, journal.Id, journal);
                return Problems.Of(http, StatusCodes.Status503ServiceUnavailable, journal.Kind, journal.About);
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return Problems.Of(http, StatusCodes.Status413PayloadTooLarge, ApiMessages.TooLarge, CommandBody.MostBytes);
            case BadHttpRequestException bad:
                return Problems.Of(http, bad.StatusCode, ApiMessages.BadRequest);
            default:
                RequestFailed(log, http.Request.Method, exception);
                return Problems.Of(http, StatusCodes.Status500InternalServerError, ApiMessages.ServerFault);
        }
    }

    [LoggerMessage(EventId = 4001, Level = LogLevel.Error, Message = "The journal refused or failed: {Id}")]
    private static partial void JournalFailed(ILogger logger, string id, Exception exception);

    [LoggerMessage(EventId = 4002, Level = LogLevel.Error, Message = "A {Method} request failed")]
    private static partial void RequestFailed(ILogger logger, string method, Exception exception);
}
