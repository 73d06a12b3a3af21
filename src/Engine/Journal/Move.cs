using Parley.Disputes;

namespace Parley.Journal;

/// <summary>
/// Disputes leave the journal for an archive, come back from one, or their persons are forgotten; always together with the commit of the administration stream that says so, all or nothing.
/// </summary>
/// <param name="Record">The commit of the administration stream.</param>
public sealed record Move(AppendPart Record)
{
    /// <summary>The archive that holds the commits of <see cref="Out"/>; null when nothing leaves.</summary>
    public string? Archive { get; init; }

    /// <summary>Disputes whose commits go, with all beside them; head, salts and look-ups stay. Each must still have this head, and no notice that waits or is a dead letter.</summary>
    public IReadOnlyList<NamedHead> Out { get; init; } = [];

    /// <summary>Disputes that come back, with all beside them; each must have left, and have the head it left with.</summary>
    public IReadOnlyList<WholeDispute> In { get; init; } = [];

    /// <summary>Disputes that left before, with this head, and whose salts and look-ups are destroyed.</summary>
    public IReadOnlyList<NamedHead> Forgotten { get; init; } = [];

    /// <summary>Sees that the record belongs to the administration stream, that only disputes move, each once, and that what leaves goes to an archive. Every journal asks this first.</summary>
    /// <exception cref="ArgumentException">It does not.</exception>
    public void ThrowIfMalformed()
    {
        if (Record.Row.Stream != Streams.Administration) throw new ArgumentException("A move is recorded in the administration stream.");
        if (Out.Count > 0 && string.IsNullOrEmpty(Archive)) throw new ArgumentException("What leaves goes to an archive.");
        string[] moving = [.. Out.Select(had => had.Stream), .. In.Select(whole => whole.Stream), .. Forgotten.Select(had => had.Stream)];
        if (!moving.All(stream => DisputeId.TryParse(stream, out _))) throw new ArgumentException("Only disputes move.");
        if (moving.Distinct(StringComparer.Ordinal).Count() < moving.Length) throw new ArgumentException("A dispute moves once.");
        new Append([Record]).ThrowIfMalformed();
    }
}
