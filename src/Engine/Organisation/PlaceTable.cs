using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Parley.Organisation;

/// <summary>Places by every name they go by, compared ordinally after Unicode NFC and trimming.</summary>
internal sealed class PlaceTable
{
    private readonly FrozenDictionary<string, Place> byName;
    private readonly string? otherwise;

    public PlaceTable(ImmutableArray<Place> places, string? otherwise)
    {
        this.otherwise = otherwise;
        byName = places.SelectMany(p => NamesOf(p).Select(n => (Name: n, Place: p))).ToFrozenDictionary(n => n.Name, n => n.Place, StringComparer.Ordinal);
    }

    public static PlaceTable Empty { get; } = new([], null);

    public bool Has(string id) => byName.TryGetValue(Canonical(id), out var found) && string.Equals(found.Id, id, StringComparison.Ordinal);

    public static IEnumerable<string> NamesOf(Place place) =>
        place.Aliases.Append(place.Id).Concat(place.Label.Texts.Select(t => t.Value)).Select(Canonical).Distinct(StringComparer.Ordinal);

    /// <summary>Lone surrogates, which cannot be normalised, become U+FFFD.</summary>
    public static string Canonical(string text)
    {
        var trimmed = text.Trim();
        if (Ascii.IsValid(trimmed)) return trimmed;
        var sound = new StringBuilder(trimmed.Length);
        foreach (var rune in trimmed.EnumerateRunes()) sound.Append(rune);
        return sound.ToString().Normalize(NormalizationForm.FormC);
    }

    public Location? Find(string? place)
    {
        var name = string.IsNullOrWhiteSpace(place) ? null : Canonical(place);
        if (name is not null && byName.TryGetValue(name, out var found)) return new Location(found.Id, found.Unit);
        return otherwise is null ? null : new Location(null, otherwise);
    }
}
