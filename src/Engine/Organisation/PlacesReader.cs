using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Organisation;

/// <summary>Reads <c>places.json</c>.</summary>
internal static class PlacesReader
{
    public static PlaceTable? Read(ReadOnlyMemory<byte> bytes, Names units, Findings findings) =>
        JsonFile.Read(OrganisationReader.PlacesName, bytes, findings, top =>
        {
            var places = top.Map("places", v => v.Object(o => PlaceOf(o, units)));
            var otherwise = top.Optional("otherwise") is { } value ? units.Known(value) : null;
            return new PlaceTable(Distinct(places, findings), otherwise);
        });

    private static Place PlaceOf(ObjectReader o, Names units) => new(string.Empty, units.Known(o.Value("unit")), o.Wording("label"), o.Texts("aliases"));

    private static ImmutableArray<Place> Distinct(ImmutableArray<Entry<Place>> places, Findings findings)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var distinct = ImmutableArray.CreateBuilder<Place>();
        foreach (var (id, at, value) in places)
        {
            var place = value with { Id = id };
            var clash = PlaceTable.NamesOf(place).FirstOrDefault(n => !owners.TryAdd(n, id));
            if (clash is null) distinct.Add(place);
            else findings.Error(OrganisationMessages.PlaceTwice, at, JsonWords.Short(clash), JsonWords.Short(owners[clash]), JsonWords.Short(id));
        }

        return distinct.DrainToImmutable();
    }
}
