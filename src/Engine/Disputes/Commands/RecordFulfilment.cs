namespace Parley.Disputes.Commands;

/// <summary>Records that an obligation of the agreement ended by performance, enforcement or going to court.</summary>
public sealed record RecordFulfilment : Command
{
    /// <summary>The obligation's id.</summary>
    public required string Obligation { get; init; }

    /// <summary>How it ended; not <see cref="ObligationEnd.Waived"/>.</summary>
    public ObligationEnd How { get; init; }

    /// <summary>Free text.</summary>
    public string? Text { get; init; }
}
