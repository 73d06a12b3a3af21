using Parley.Disputes;

namespace Parley;

/// <summary>Everything a person leads, handles or helps with goes to somebody else.</summary>
/// <param name="From">Whose work it is.</param>
/// <param name="Reason">Why; goes into every dispute.</param>
public sealed record HandOver(string From, string Reason)
{
    /// <summary>Who takes it, or null when <see cref="Post"/> says.</summary>
    public string? To { get; init; }

    /// <summary>The post whose people take it, nearest upward from each dispute when no unit is named; or null when <see cref="To"/> says.</summary>
    public Holder? Post { get; init; }
}
