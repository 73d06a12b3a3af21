using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads <c>channels.json</c>.</summary>
internal static class ChannelsReader
{
    private const int MostSessions = 1_000;
    private const string Ordinary = "ordinary";

    private static readonly (string Word, AgreementForm Form)[] Forms =
        [("oral", AgreementForm.Oral), ("written", AgreementForm.Written), ("onTheSpot", AgreementForm.OnTheSpot)];

    public static ImmutableDictionary<string, Channel> Read(ObjectReader top, PackNames names) =>
        top.Value("channels").Map(v => v.Object(o => ChannelOf(o, names)))
            .Where(c => Packs.Name.CheckKey(c.Name, c.At, top.Findings))
            .ToImmutableDictionary(c => c.Name, c => c.Value with { Name = c.Name }, StringComparer.Ordinal);

    private static Channel ChannelOf(ObjectReader o, PackNames names) => new()
    {
        Name = string.Empty,
        Label = o.Wording("label"),
        Takes = o.Optional("takes")?.List(v => names.Categories.Known(v), allowEmpty: false) ?? [],
        RefusesNotMediable = o.Flag("refusesNotMediable", otherwise: false),
        Sessions = (int?)o.Optional("sessions")?.Whole(1, MostSessions),
        Difficulty = o.Optional("difficulty") is { } difficulty ? names.Difficulties.Known(difficulty) : Ordinary,
        Forms = o.Optional("forms")?.List(v => v.OneOf(Forms), allowEmpty: false) ?? [.. Forms.Select(f => f.Form)],
        Post = names.Posts.Known(o.Value("post")),
        Role = o.OptionalText("role"),
        Source = o.OptionalText("source"),
    };
}
