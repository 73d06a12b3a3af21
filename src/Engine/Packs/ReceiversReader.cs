using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads the receivers of <c>notices.json</c>; every post of the organisation is a receiver of its own name too.</summary>
internal static class ReceiversReader
{
    public static ImmutableArray<Receiver> Read(ObjectReader top, PackNames names)
    {
        var named = top.Map("receivers", v => v.Object(o => ReceiverOf(o, names)));
        foreach (var (name, at, receiver) in named)
        {
            if (ReceiverNames.All.Contains(name, StringComparer.Ordinal)) top.Findings.Error(CheckMessages.ReceiverIsBuiltIn, at, name);
            else if (receiver.Kind == ReceiverKind.Posts && receiver.Posts.IsEmpty) top.Findings.Error(CheckMessages.ReceiverIsNothing, at, name);
            Packs.Name.CheckKey(name, at, top.Findings);
        }

        var own = named.Select(r => r.Value with { Name = r.Name });
        var posts = names.Posts.Names.Select(p => new Receiver { Name = p, Kind = ReceiverKind.Posts, Posts = [p] });
        return [.. own.Concat(posts).Concat(ReceiverNames.Receivers).DistinctBy(r => r.Name, StringComparer.Ordinal)];
    }

    private static Receiver ReceiverOf(ObjectReader o, PackNames names)
    {
        var kind = o.Optional("to")?.OneOf(
            (ReceiverNames.Party, ReceiverKind.Party), (ReceiverNames.Informant, ReceiverKind.Informant),
            (ReceiverNames.Channel, ReceiverKind.Channel), (ReceiverNames.Addressee, ReceiverKind.Addressee));
        ImmutableArray<string> one = o.Optional("post") is { } post ? [names.Posts.Known(post)] : [];
        var several = o.Optional("posts")?.List(v => names.Posts.Known(v), allowEmpty: false) ?? [];
        return new Receiver
        {
            Name = string.Empty,
            Kind = kind ?? ReceiverKind.Posts,
            Posts = [.. one.Concat(several).Distinct(StringComparer.Ordinal)],
            Tier = o.Optional("tier") is { } tier ? new Tier(names.Tiers.Known(tier)) : null,
            Everyone = o.Flag("everyone", otherwise: false),
            By = o.Texts("by"),
            Label = o.Wording("label"),
        };
    }
}
