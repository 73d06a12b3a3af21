using Microsoft.AspNetCore.Mvc;

namespace Parley.Host.Api;

/// <summary>What a command's request says beside its body.</summary>
internal sealed class CommandHeaders
{
    /// <summary>The person who acts. Required.</summary>
    [FromHeader(Name = "Parley-Subject")]
    public string? Subject { get; init; }

    /// <summary>The post they act in, as <c>post@unit</c>. Required.</summary>
    [FromHeader(Name = "Parley-Post")]
    public string? Post { get; init; }

    /// <summary>The person they stand in for.</summary>
    [FromHeader(Name = "Parley-On-Behalf-Of")]
    public string? OnBehalfOf { get; init; }

    /// <summary>The id of the command; the same one with the same body is carried out once.</summary>
    [FromHeader(Name = "Idempotency-Key")]
    public string? IdempotencyKey { get; init; }

    /// <summary>The version the command was made on, as ETag gave it.</summary>
    [FromHeader(Name = "If-Match")]
    public string? IfMatch { get; init; }
}
