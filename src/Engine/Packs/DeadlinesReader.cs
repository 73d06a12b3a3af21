using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads <c>deadlines.json</c>.</summary>
internal static class DeadlinesReader
{
    private const int MostTimes = 100;

    /// <summary>The engine's own: a pack has no say in them.</summary>
    private static readonly ImmutableArray<string> EnginesOwn = [DeadlineKinds.OverrideEnds, DeadlineKinds.Regrade, DeadlineKinds.EarlyWarning, DeadlineKinds.Resume, DeadlineKinds.Repeat];

    public static DeadlineTable Read(ObjectReader top, PackNames names)
    {
        var rules = top.Value("deadlines").Map(v => v.Object(o => RuleOf(o, names)), allowEmpty: false)
            .Where(r => Packs.Name.CheckKey(r.Name, r.At, top.Findings))
            .Select(r => Completed(r.Name, r.At, r.Value))
            .ToImmutableArray();
        foreach (var rule in rules) Check(rule, top.Findings);
        return new DeadlineTable(rules);
    }

    private static DeadlineRule RuleOf(ObjectReader o, PackNames names)
    {
        var calendar = LengthReader.CalendarOf(o.Optional("calendar"), CalendarUse.Natural);
        var by = o.Optional("by");
        var length = o.Optional("length");
        return new DeadlineRule
        {
            Kind = string.Empty,
            Starts = o.Optional("starts")?.List(v => names.Events.Known(v)) ?? [],
            Stops = o.Optional("stops")?.List(v => names.Events.Known(v)) ?? [],
            While = StagesOf(o.Optional("while"), names),
            Holder = o.Optional("holder") is { } holder ? names.Receivers.Known(holder) : null,
            Lengths = length is null ? LengthTable.Empty : LengthReader.Read(length, by, calendar, names),
            Given = o.Flag("given", otherwise: false),
            EarlyWarning = o.Optional("earlyWarning")?.Length(),
            PauseReasons = o.Texts("pauseReasons"),
            Extension = o.Optional("extension")?.Object(ExtensionOf),
            LegalBasis = o.OptionalText("legalBasis"),
            Missed = o.Optional("missed")?.OneOf(("climb", MissedAction.Climb), ("supervise", MissedAction.Supervise), ("tell", MissedAction.Tell), ("nothing", MissedAction.Nothing)) ?? MissedAction.Climb,
            Repeats = o.Flag("repeats", otherwise: false),
            OnRise = o.Flag("onRise", otherwise: by?.Item?.Text == "level"),
            Source = o.OptionalText("source"),
            Label = o.Wording("label"),
            Position = o.At,
        };
    }

    /// <summary>What a kind the engine knows usually starts and stops with needs not be said.</summary>
    private static DeadlineRule Completed(string kind, Position at, DeadlineRule rule)
    {
        var usual = EngineKind.Find(kind);
        return rule with
        {
            Kind = kind,
            Position = at,
            Starts = rule.Starts.IsEmpty ? usual?.Starts ?? [] : rule.Starts,
            Stops = rule.Stops.IsEmpty ? usual?.Stops ?? [] : rule.Stops,
        };
    }

    private static ImmutableArray<Stage> StagesOf(ValueReader? value, PackNames names)
    {
        if (value is null) return [.. Enum.GetValues<Stage>().Where(s => s.IsActive())];
        return [.. value.List(v => StageOf(v, names), allowEmpty: false).OfType<Stage>()];
    }

    private static Stage? StageOf(ValueReader value, PackNames names)
    {
        var word = names.Stages.Known(value);
        var stage = StageWords.Find(word);
        if (stage?.IsActive() == false) value.Error(CheckMessages.EndedStage, word);
        return stage;
    }

    private static Extension ExtensionOf(ObjectReader o) =>
        new(o.Length("most"), (int)(o.Optional("times")?.Whole(1, MostTimes) ?? 1), o.Flag("twoPeople", otherwise: true));

    private static void Check(DeadlineRule rule, Findings findings)
    {
        if (EnginesOwn.Contains(rule.Kind, StringComparer.Ordinal)) findings.Error(CheckMessages.KindIsEngines, rule.Position, rule.Kind);
        if (rule.Starts.IsEmpty) findings.Error(CheckMessages.StartsMissing, rule.Position, rule.Kind);
        if (rule.Kind == DeadlineKinds.Visit && !rule.Lengths.IsEmpty) findings.Error(CheckMessages.VisitHasNoLength, rule.Position);
        if (!rule.Given && rule.Lengths.IsEmpty) findings.Error(CheckMessages.NoLength, rule.Position, rule.Kind);
        if (rule.Holder is ReceiverNames.Party or ReceiverNames.Informant) findings.Error(CheckMessages.HolderIsNobody, rule.Position, rule.Holder);
        if (rule.Holder is null && EngineKind.Find(rule.Kind) is not { KnowsHolder: true })
            findings.Error(CheckMessages.HolderMissing, rule.Position, rule.Kind, string.Join(", ", EngineKind.All.Where(k => k.KnowsHolder).Select(k => k.Kind)));
    }
}
