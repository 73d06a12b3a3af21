using System.Collections.Immutable;

namespace Parley.Disputes.Commands;

/// <summary>Records an agreement; follow-up visits begin.</summary>
public sealed record Settle : Command
{
    /// <summary>The form of the agreement.</summary>
    public required AgreementForm Form { get; init; }

    /// <summary>Its text.</summary>
    public string? Agreement { get; init; }

    /// <summary>What each side must do; may be empty.</summary>
    public ImmutableArray<AgreedObligation> Obligations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether the parties will seek court confirmation.</summary>
    public bool SeekConfirmation { get; init; }
}
