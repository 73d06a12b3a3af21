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

    private static ImmutableArray<NoticeRoute> RoutesOf(ObjectReader route, PackNames names, RuleWords? words)
    {
        var place = 0;
        return route.Objects("routes", r => RouteOf(r, place++, names, words));
    }

    private static NoticeRoute RouteOf(ObjectReader o, int place, PackNames names, RuleWords? words) => new()
    {
        Position = o.At,
        Name = o.OptionalText("name"),
        Key = o.OptionalText("name") ?? place.ToString(CultureInfo.InvariantCulture),
        On = o.Value("on").List(v => v.Word(Occasions), allowEmpty: false),
        When = o.Optional("when") is { } when ? ConditionOf(when, words) : null,
        To = o.Value("to").List(v => names.Receivers.Known(v), allowEmpty: false),
        Text = o.Optional("text") is { } text ? names.Texts.Known(text) : null,
        Continue = o.Flag("continue", otherwise: false),
        RepeatEvery = o.Optional("repeatEvery") is { } every ? RepeatOf(every) : null,
        Until = o.Optional("until")?.Word("signed", "done"),
    };

    /// <summary>A repeat within the time of a digest would be lost in it, and one after no time at all would never end.</summary>
    private static Length RepeatOf(ValueReader value)
    {
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
