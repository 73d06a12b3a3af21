using System.Collections.Immutable;
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

    public static NoticePlan Read(ObjectReader top, PackNames names, RuleWords? words)
    {
        var receivers = ReceiversReader.Read(top, names);
        var matrix = MatrixReader.Read(top, names, receivers);
        var routes = top.Optional("route")?.Object(o => o.Objects("routes", r => RouteOf(r, names, words))) ?? [];
        return new NoticePlan(matrix, receivers, routes);
    }

    private static NoticeRoute RouteOf(ObjectReader o, PackNames names, RuleWords? words) => new()
    {
        Position = o.At,
        Name = o.OptionalText("name"),
        On = o.Value("on").List(v => v.Word(Occasions), allowEmpty: false),
        When = o.Optional("when") is { } when ? ConditionOf(when, words) : null,
        To = o.Value("to").List(v => names.Receivers.Known(v), allowEmpty: false),
        Text = o.Optional("text") is { } text ? names.Texts.Known(text) : null,
        Continue = o.Flag("continue", otherwise: false),
        RepeatEvery = o.Optional("repeatEvery")?.Length(),
        Until = o.Optional("until")?.Word("signed", "done"),
    };

    /// <summary>Without a vocabulary nothing can be said; what kept it from being made was reported.</summary>
    private static CompiledCondition? ConditionOf(ValueReader value, RuleWords? words)
    {
        value.Text();
        return words is not null && value.Item is { Kind: JsonKind.Text } item ? CompiledCondition.Compile(RuleText.Of(item), words, value.Findings) : null;
    }
}
