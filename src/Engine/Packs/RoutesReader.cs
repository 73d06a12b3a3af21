using System.Collections.Immutable;
using System.Globalization;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>Reads the tree of routes of <c>notices.json</c>: what a route does not say is taken from the one above it.</summary>
internal sealed class RoutesReader(PackNames names, RuleWords? words, ImmutableDictionary<string, NoticeTime> times)
{
    /// <summary>Nothing is told again, whatever the routes above say.</summary>
    public const string Never = "never";

    /// <summary>In minutes, inclusive: as long as a digest waits for the next.</summary>
    private const int ShortestRepeat = 5;

    private const int Deepest = 5;

    public (ImmutableArray<NoticeRoute> Routes, RouteTiming Timing) Read(ObjectReader root)
    {
        var (every, _) = RepeatOf(root);
        var usual = new UsualRoute([], root.Has("to") ? ToOf(root) : [], null, every, UntilOf(root), TimingOf(root));
        return (RoutesOf(root, usual, ["route"], string.Empty), usual.Timing);
    }

    private ImmutableArray<NoticeRoute> RoutesOf(ObjectReader o, UsualRoute above, ImmutableArray<object> path, string key)
    {
        var place = 0;
        return o.Objects("routes", r => RouteOf(r, above, [.. path, "routes", place], key + place++.ToString(CultureInfo.InvariantCulture)));
    }

    private NoticeRoute RouteOf(ObjectReader o, UsualRoute above, ImmutableArray<object> path, string place)
    {
        var (every, isNever) = RepeatOf(o);
        var own = TimingOf(o);
        var name = o.OptionalText("name");
        var steps = o.Objects("steps", StepOf);
        var again = isNever ? null : every ?? above.RepeatEvery;
        var route = new NoticeRoute
        {
            Position = o.At,
            Path = path,
            Name = name,
            Key = name ?? place,
            On = o.Has("on") || above.On.IsEmpty ? o.Value("on").List(v => v.Word(NoticesReader.Occasions), allowEmpty: false) : above.On,
            When = o.Optional("when") is { } when ? LoneCondition.Read(when, words) : null,
            To = o.Has("to") || (above.To.IsEmpty && own.SaysNothing && !o.Has("routes")) ? ToOf(o) : above.To,
            Text = o.Optional("text") is { } text ? names.Texts.Known(text) : above.Text,
            Continue = o.Flag("continue", otherwise: false),
            RepeatEvery = again,
            Until = UntilOf(o) ?? (again is null && steps.IsEmpty ? null : above.Until),
            Timing = own.Under(above.Timing),
            Steps = steps,
        };
        CheckSteps(o, steps);
        if (o.Has("routes") && path.Length > 2 * Deepest) o.Error(PacksMessages.RoutesTooDeep, "routes", Deepest);
        return route with { Routes = RoutesOf(o, UsualRoute.Of(route), path, $"{place}.") };
    }

    private RouteTiming TimingOf(ObjectReader o) => new()
    {
        GroupBy = o.Optional("groupBy")?.List(v => v.Word(NoticeLabels.All)),
        GroupWait = WaitOf(o, "groupWait"),
        GroupInterval = WaitOf(o, "groupInterval"),
        Mute = TimesOf(o, "mute"),
        Quiet = TimesOf(o, "quiet"),
    };

    private ImmutableArray<NoticeTime>? TimesOf(ObjectReader o, string key) =>
        o.Optional(key)?.List(v => times.GetValueOrDefault(v.Word([.. times.Keys.Order(StringComparer.Ordinal)]))).OfType<NoticeTime>().ToImmutableArray();

    /// <summary>A group waits by the clock: working time and months say nothing of how long somebody can be kept waiting.</summary>
    private static Length? WaitOf(ObjectReader o, string key)
    {
        if (o.Optional(key) is not { } value) return null;
        var length = value.Length();
        if (length.Unit is LengthUnit.WorkingDays or LengthUnit.Months) value.Error(PacksMessages.WaitNeedsClock, length);
        return length;
    }

    private NoticeStep StepOf(ObjectReader o) => new(o.Length("after"), ToOf(o));

    private static void CheckSteps(ObjectReader o, ImmutableArray<NoticeStep> steps)
    {
        for (var i = 1; i < steps.Length; i++)
        {
            if (Span.Minutes(steps[i].After) <= Span.Minutes(steps[i - 1].After)) o.Error(PacksMessages.StepsNotRising, "steps", steps[i].After, steps[i - 1].After);
        }
    }

    private ImmutableArray<string> ToOf(ObjectReader o) => o.Value("to").List(v => names.Receivers.Known(v), allowEmpty: false);

    private static string? UntilOf(ObjectReader o) => o.Optional("until")?.Word("signed", "done");

    /// <summary>A repeat within the time of a digest would be lost in it, and one after no time at all would never end.</summary>
    private static (Length? Every, bool IsNever) RepeatOf(ObjectReader o)
    {
        if (o.Optional("repeatEvery") is not { } value) return (null, false);
        if (value.Item?.Text == Never) return (null, true);
        var every = value.Length();
        if (Span.Minutes(every) < ShortestRepeat) value.Error(PacksMessages.RepeatsTooOften, every, ShortestRepeat);
        return (every, false);
    }
}
