using Microsoft.AspNetCore.Mvc;

namespace Parley.Host.Api;

/// <summary>Who asks.</summary>
internal sealed class ActorHeaders
{
    /// <summary>The person who asks. Required.</summary>
    [FromHeader(Name = "Parley-Subject")]
    public string? Subject { get; init; }

    /// <summary>The post they act in, as <c>post@unit</c>. Required.</summary>
    [FromHeader(Name = "Parley-Post")]
    public string? Post { get; init; }

    /// <summary>The person they stand in for.</summary>
    [FromHeader(Name = "Parley-On-Behalf-Of")]
    public string? OnBehalfOf { get; init; }
}
