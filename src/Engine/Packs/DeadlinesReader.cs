using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads <c>deadlines.json</c>.</summary>
internal static class DeadlinesReader
{
    private const int MostTimes = 100;

    /// <summary>Kinds whose holder the engine knows: who is to sign, who was ordered or asked, who finds out, who reviews one tier up.</summary>
    private static readonly ImmutableArray<string> HeldByEvent =
        [DeadlineKinds.Sign, DeadlineKinds.Supervise, DeadlineKinds.Help, DeadlineKinds.FindOut, DeadlineKinds.Review];

    /// <summary>Kinds the engine starts by itself, each at its own occasion; they need not say what starts them.</summary>
    private static readonly ImmutableArray<string> StartedByEngine =
    [
        .. HeldByEvent, DeadlineKinds.Visit, DeadlineKinds.Obligation, DeadlineKinds.Proposal, DeadlineKinds.Referral, DeadlineKinds.Close,
    ];

    /// <summary>The engine's own, with no duty: a pack has no say in them.</summary>
    private static readonly ImmutableArray<string> EnginesOwn = [DeadlineKinds.OverrideEnds, DeadlineKinds.Regrade];

    public static DeadlineTable Read(ObjectReader top, PackNames names)
    {
        var rules = top.Value("deadlines").Map(v => v.Object(o => RuleOf(o, names)), allowEmpty: false);
        foreach (var (kind, at, rule) in rules) Check(kind, at, rule, top.Findings);
        return new DeadlineTable([.. rules.Where(r => Packs.Name.CheckKey(r.Name, r.At, top.Findings)).Select(r => r.Value with { Kind = r.Name, Position = r.At })]);
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

    private static void Check(string kind, Position at, DeadlineRule rule, Findings findings)
    {
        if (EnginesOwn.Contains(kind, StringComparer.Ordinal)) findings.Error(CheckMessages.KindIsEngines, at, kind);
        if (rule.Starts.IsEmpty && !StartedByEngine.Contains(kind, StringComparer.Ordinal)) findings.Error(CheckMessages.StartsMissing, at, kind);
        if (kind == DeadlineKinds.Visit && !rule.Lengths.IsEmpty) findings.Error(CheckMessages.VisitHasNoLength, at);
        if (!rule.Given && rule.Lengths.IsEmpty) findings.Error(CheckMessages.NoLength, at, kind);
        if (rule.Holder is null && !HeldByEvent.Contains(kind, StringComparer.Ordinal)) findings.Error(CheckMessages.HolderMissing, at, kind, string.Join(", ", HeldByEvent));
        if (rule.Holder is ReceiverNames.Party or ReceiverNames.Informant) findings.Error(CheckMessages.HolderIsNobody, at, rule.Holder);
    }
}
