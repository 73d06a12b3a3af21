using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads the matrix of <c>notices.json</c>.</summary>
internal static class MatrixReader
{
    public static ImmutableArray<MatrixRow> Read(ObjectReader top, PackNames names, ImmutableArray<Receiver> receivers)
    {
        var byName = receivers.ToImmutableDictionary(r => r.Name, StringComparer.Ordinal);
        return top.Value("matrix").Objects(o => RowOf(o, names, byName), allowEmpty: false);
    }

    private static MatrixRow RowOf(ObjectReader o, PackNames names, ImmutableDictionary<string, Receiver> receivers)
    {
        var level = new Level(names.Levels.Known(o.Value("level")));
        var stage = o.Optional("stage") is { } given ? StageWords.Find(names.Stages.Known(given)) : null;
        Tier? tier = o.Optional("tier") is { } on ? new Tier(names.Tiers.Known(on)) : null;
        var (sign, each) = o.Value("sign").Object(s => SignOf(s, names, receivers));
        var inform = o.Optional("inform") is { } told ? ListOf(told, names, receivers) : [];
        return new MatrixRow(level, stage, tier, sign, each, inform, o.At);
    }

    private static (ImmutableArray<Receiver> Sign, bool Each) SignOf(ObjectReader o, PackNames names, ImmutableDictionary<string, Receiver> receivers)
    {
        var any = o.Optional("any");
        var each = o.Optional("each");
        if (any is null == each is null && o.IsGiven) o.Findings.Error(CheckMessages.NotOneOfSignKinds, o.At);
        var sign = (each ?? any) is { } list ? SignersOf(list, names, receivers) : [];
        return (sign, each is not null);
    }

    private static ImmutableArray<Receiver> SignersOf(ValueReader list, PackNames names, ImmutableDictionary<string, Receiver> receivers)
    {
        var found = list.List(
            v =>
            {
                var receiver = ReceiverOf(v, names, receivers);
                if (receiver?.Kind is ReceiverKind.Party or ReceiverKind.Informant) v.Error(CheckMessages.HolderIsNobody, receiver.Name);
                return receiver;
            },
            allowEmpty: false);
        return [.. found.OfType<Receiver>()];
    }

    private static ImmutableArray<Receiver> ListOf(ValueReader list, PackNames names, ImmutableDictionary<string, Receiver> receivers) =>
        [.. list.List(v => ReceiverOf(v, names, receivers)).OfType<Receiver>()];

    /// <summary>A name that was accepted and is nothing else stands for the post of that name.</summary>
    private static Receiver? ReceiverOf(ValueReader value, PackNames names, ImmutableDictionary<string, Receiver> receivers)
    {
        var name = names.Receivers.Known(value);
        if (name.Length == 0) return null;
        return receivers.GetValueOrDefault(name) ?? new Receiver { Name = name, Kind = ReceiverKind.Posts, Posts = [name] };
    }
}
