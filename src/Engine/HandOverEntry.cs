using Parley.Disputes;

namespace Parley;

/// <summary>What handing over does to one dispute.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Stage">Its stage.</param>
/// <param name="Level">Its level.</param>
/// <param name="To">Who takes it; null when it is refused.</param>
/// <param name="Refusal">Why it stays where it is, such as a conflict of interest; null when nothing is against it.</param>
/// <param name="Applied">Whether it was handed over.</param>
public sealed record HandOverEntry(DisputeId Dispute, Stage Stage, Level Level, string? To, Refusal? Refusal, bool Applied)
{
    /// <summary>Whether the person leads it.</summary>
    public bool Leads { get; init; }

    /// <summary>Whether the person handles it.</summary>
    public bool Handles { get; init; }

    /// <summary>Whether the person helps with it for a unit that joined.</summary>
    public bool Helps { get; init; }
}
