namespace Parley.Journal;

/// <summary>What one decision writes: a part for each stream it touches, one or two, in ordinal order of their names.</summary>
/// <param name="Parts">The parts.</param>
public sealed record Append(IReadOnlyList<AppendPart> Parts)
{
    /// <summary>Sees that the parts are one or two of different streams in ordinal order, that all rows of a part belong to its stream, and its snapshot to its commit. Every journal asks this first.</summary>
    /// <exception cref="ArgumentException">They are not.</exception>
    public void ThrowIfMalformed()
    {
        if (Parts.Count is < 1 or > 2) throw new ArgumentException("An append has one part or two.");
        for (var i = 0; i < Parts.Count; i++)
        {
            if (i > 0 && string.CompareOrdinal(Parts[i - 1].Row.Stream, Parts[i].Row.Stream) >= 0) throw new ArgumentException("Parts stand in ordinal order of their streams.");
            if (!Parts[i].IsOfOneStream()) throw new ArgumentException($"A row beside the commit of {Parts[i].Row.Stream} belongs to another stream, or its snapshot to another commit.");
        }
    }
}
