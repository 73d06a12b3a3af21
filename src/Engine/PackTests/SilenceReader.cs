using Parley.Disputes;
using Parley.Notices;
using Parley.Packs;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Reads a silence of a case: whom it silences, from when and for how long. It is set by the first person who may.</summary>
internal sealed class SilenceReader(Pack pack, Moments moments)
{
    public GivenSilence Read(ObjectReader o)
    {
        var directory = pack.Current.Directory;
        var posts = o.Optional("posts")?.List(v => new CaseActors(pack).Read(v)).OfType<Holder>() ?? [];
        var scope = new SilenceScope
        {
            Posts = [.. posts],
            Units = [.. o.Optional("units")?.List(v => v.Word([.. directory.AllUnits.Select(u => u.Id)])) ?? []],
            Texts = [.. o.Texts("texts")],
            UpTo = o.Optional("upTo") is { } level ? new Level(level.Word([.. pack.Levels.Levels.Select(l => l.Name)])) : null,
        };
        var from = o.Optional("at") is { } at ? moments.After(at) : moments.Start;
        var until = moments.After(o.Value("until"));
        var unit = (directory.AllUnits.FirstOrDefault(u => u.Tier == pack.Ladder.Lowest) ?? directory.AllUnits[0]).Id;
        return new GivenSilence(o.At, scope, from, until, new CaseActors(pack).WhoMay(OfficeRights.Silence, unit, moments.Start).FirstOrDefault());
    }
}
