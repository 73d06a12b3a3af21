using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Reading;

namespace Parley.Host.Api;

/// <summary>A command's request, read: who acts, what is asked and how, or the problem that says why it cannot be taken.</summary>
internal sealed record CommandRequest(Actor Actor, Command Command, SendOptions Options)
{
    private const int LongestName = 128;

    public static async Task<(CommandRequest? Request, ProblemHttpResult? Problem)> ReadAsync(HttpContext http, CommandHeaders headers, Type type)
    {
        if (Check(http, headers) is { } early) return (null, early);
        if (!TryVersion(headers.IfMatch, out var version)) return (null, Problems.Of(http, StatusCodes.Status400BadRequest, ApiMessages.BadIfMatch, headers.IfMatch));
        var bytes = await ReadBodyAsync(http.Request);
        var findings = new Findings();
        if (CommandBody.Read(type, bytes, findings) is not { } command) return (null, Problems.Of(http, findings, type.Name));
        var actor = new Actor(headers.Subject ?? string.Empty, headers.Post ?? string.Empty, headers.OnBehalfOf);
        CommandId? id = headers.IdempotencyKey is { } key ? new CommandId(key) : null;
        return (new CommandRequest(actor, command, new SendOptions { CommandId = id, ExpectedVersion = version }), null);
    }

    /// <summary>A body that is no command, read as strictly.</summary>
    public static async Task<(T? Body, ProblemHttpResult? Problem)> ReadBodyAsync<T>(HttpContext http, string wanted)
        where T : class
    {
        if (http.Request.ContentLength is > 0 && !IsJson(http.Request)) return (null, Problems.Of(http, StatusCodes.Status415UnsupportedMediaType, ApiMessages.NotJson));
        var findings = new Findings();
        var body = CommandBody.Read<T>(typeof(T), await ReadBodyAsync(http.Request), findings);
        return (body, body is null ? Problems.Of(http, findings, wanted) : null);
    }

    /// <summary>The problem with who acts, or null.</summary>
    public static ProblemHttpResult? CheckActor(HttpContext http, string? subject, string? post, string? onBehalfOf)
    {
        if (!IsName(subject)) return Unnamed(http, "Parley-Subject");
        if (!IsName(post)) return Unnamed(http, "Parley-Post");
        if (onBehalfOf is not null && !IsName(onBehalfOf)) return Unnamed(http, "Parley-On-Behalf-Of");
        var isEngine = subject == Actor.System.SubjectId || onBehalfOf == Actor.System.SubjectId || post == Actor.System.PostId;
        return isEngine ? Problems.Of(http, StatusCodes.Status403Forbidden, ApiMessages.ActsAsEngine) : null;
    }

    private static ProblemHttpResult? Check(HttpContext http, CommandHeaders headers)
    {
        if (CheckActor(http, headers.Subject, headers.Post, headers.OnBehalfOf) is { } anonymous) return anonymous;
        if (headers.IdempotencyKey is { } key && !CommandId.TryParse(key, out _)) return Problems.Of(http, StatusCodes.Status400BadRequest, ApiMessages.BadKey);
        return IsJson(http.Request) ? null : Problems.Of(http, StatusCodes.Status415UnsupportedMediaType, ApiMessages.NotJson);
    }

    private static ProblemHttpResult Unnamed(HttpContext http, string header)
    {
        http.Response.Headers.WWWAuthenticate = "Parley-Actor";
        return Problems.Of(http, StatusCodes.Status401Unauthorized, ApiMessages.NoActor, header);
    }

    private static bool IsName(string? text) => text is { Length: >= 1 and <= LongestName } && !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static bool TryVersion(string? text, out long? version)
    {
        version = null;
        if (text is null) return true;
        if (!EntityTagHeaderValue.TryParse(text, out var tag) || tag.IsWeak) return false;
        if (!long.TryParse(tag.Tag.AsSpan().Trim('"'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)) return false;
        version = number;
        return true;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted);
        return buffer.ToArray();
    }
}
