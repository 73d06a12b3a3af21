namespace Parley.Disputes.Commands;

/// <summary>Answers a request for help.</summary>
public sealed record AnswerHelp : Command
{
    /// <summary>The request's id.</summary>
    public required string Request { get; init; }

    /// <summary>Whether help comes.</summary>
    public required bool Granted { get; init; }

    /// <summary>What the answer says.</summary>
    public string? Answer { get; init; }
}
