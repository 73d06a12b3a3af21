using System.Collections.Immutable;
using System.Globalization;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>Reads <c>notices.json</c>.</summary>
internal static class NoticesReader
{
    /// <summary>What is told of: the words a route may stand on.</summary>
    public static readonly ImmutableArray<string> Occasions =
    [
        "receipt", "warning", "climbed", "reminder", "missed", "supervision", "help", "review", "proposal", "decision", "visit", "reentry", "closed",
    ];

    /// <summary>In minutes, inclusive: as long as a digest waits for the next.</summary>
    private const int ShortestRepeat = 5;

    public static NoticePlan Read(ObjectReader top, PackNames names, RuleWords? words)
    {
        var receivers = ReceiversReader.Read(top, names);
        var matrix = MatrixReader.Read(top, names, receivers);
        var routes = top.Optional("route")?.Object(o => RoutesOf(o, names, words)) ?? [];
        return new NoticePlan(matrix, receivers, routes);
    }

    private static ImmutableArray<NoticeRoute> RoutesOf(ObjectReader root, PackNames names, RuleWords? words)
    {
        var usual = new UsualRoute(root.Has("to") ? ToOf(root, names) : [], RepeatOf(root), UntilOf(root));
        var place = 0;
        return root.Objects("routes", r => RouteOf(r, place++, usual, names, words));
    }

    private static NoticeRoute RouteOf(ObjectReader o, int place, UsualRoute usual, PackNames names, RuleWords? words) => usual.Complete(new()
    {
        Position = o.At,
        Name = o.OptionalText("name"),
        Key = o.OptionalText("name") ?? place.ToString(CultureInfo.InvariantCulture),
        On = o.Value("on").List(v => v.Word(Occasions), allowEmpty: false),
        When = o.Optional("when") is { } when ? ConditionOf(when, words) : null,
        To = o.Has("to") || usual.To.IsEmpty ? ToOf(o, names) : usual.To,
        Text = o.Optional("text") is { } text ? names.Texts.Known(text) : null,
        Continue = o.Flag("continue", otherwise: false),
        RepeatEvery = RepeatOf(o),
        Until = UntilOf(o),
    });

    private static ImmutableArray<string> ToOf(ObjectReader o, PackNames names) => o.Value("to").List(v => names.Receivers.Known(v), allowEmpty: false);

    private static string? UntilOf(ObjectReader o) => o.Optional("until")?.Word("signed", "done");

    /// <summary>A repeat within the time of a digest would be lost in it, and one after no time at all would never end.</summary>
    private static Length? RepeatOf(ObjectReader o)
    {
        if (o.Optional("repeatEvery") is not { } value) return null;
        var every = value.Length();
        if (Span.Minutes(every) < ShortestRepeat) value.Error(PacksMessages.RepeatsTooOften, every, ShortestRepeat);
        return every;
    }

    /// <summary>Without a vocabulary nothing can be said; what kept it from being made was reported.</summary>
    private static CompiledCondition? ConditionOf(ValueReader value, RuleWords? words)
    {
        value.Text();
        return words is not null && value.Item is { Kind: JsonKind.Text } item ? CompiledCondition.Compile(RuleText.Of(item), words, value.Findings) : null;
    }
}
