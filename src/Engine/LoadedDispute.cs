using Parley.Disputes.State;
using Parley.Journal;

namespace Parley;

/// <summary>A dispute as loaded: its state, the head it was loaded at, and the salts of its persons.</summary>
internal sealed record LoadedDispute(Dispute Dispute, StreamHead Head, IReadOnlyList<PersonSalt> Salts)
{
    /// <summary>The last snapshot that can be used.</summary>
    public KeptState Kept { get; init; }
}
