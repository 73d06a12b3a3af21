namespace Parley.Rules.Cells;

/// <summary>Where one condition cuts the range of one fact.</summary>
internal sealed class FactCuts
{
    /// <summary>Numbers, days and places of words at which the condition can turn.</summary>
    public SortedSet<decimal> Points { get; } = [];

    /// <summary>The places of the words of a set that it asks for.</summary>
    public SortedSet<int> Words { get; } = [];

    /// <summary>Whether it reads how many words a set holds.</summary>
    public bool IsCounted { get; set; }
}
