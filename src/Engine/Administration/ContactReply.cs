using System.Diagnostics.CodeAnalysis;
using Parley.Disputes;

namespace Parley.Administration;

/// <summary>What came of an act about contacts, or why it was refused. A refusal wrote nothing and shows nothing.</summary>
/// <param name="Contacts">The contacts that were asked for, set or left, by person and kind.</param>
/// <param name="Refusal">Why not; null when it was done.</param>
public sealed record ContactReply(EquatableArray<Contact> Contacts, Refusal? Refusal)
{
    /// <summary>Whether it was done.</summary>
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null;
}
