namespace Parley.Rules.Fused;

/// <summary>The constants that code reads from arrays: a decimal or text in the code itself would be built, or looked up in a closure, at each use.</summary>
internal sealed class FusedConstants
{
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<decimal, int> fractions = [];

    public string[] Texts => [.. texts.OrderBy(t => t.Value).Select(t => t.Key)];

    public decimal[] Fractions => [.. fractions.OrderBy(f => f.Value).Select(f => f.Key)];

    public int PlaceOf(string text) => Place(texts, text);

    public int PlaceOf(decimal fraction) => Place(fractions, fraction);

    private static int Place<T>(Dictionary<T, int> places, T value)
        where T : notnull
    {
        if (!places.TryGetValue(value, out var place)) places.Add(value, place = places.Count);
        return place;
    }
}
