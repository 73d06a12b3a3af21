using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads one length for all cases, or a table of lengths.</summary>
internal static class LengthReader
{
    public const string Otherwise = "otherwise";

    /// <summary>One length, or a table by level.</summary>
    public static LengthTable ByLevel(ValueReader value, PackNames names) =>
        value.Is(JsonKind.Object) ? Table(value, LengthBy.Level, CalendarUse.Natural, names) : LengthTable.Always(LimitOf(value, CalendarUse.Natural));

    public static LengthTable Read(ValueReader value, ValueReader? by, CalendarUse calendar, PackNames names)
    {
        var depends = by?.OneOf(("level", LengthBy.Level), ("channel", LengthBy.Channel), ("difficulty", LengthBy.Difficulty), ("body", LengthBy.Body), ("tier", LengthBy.Tier));
        if (!value.Is(JsonKind.Object))
        {
            if (depends is not null) by?.Error(CheckMessages.ByNeedsLengths, by.Item?.Text);
            return LengthTable.Always(LimitOf(value, calendar));
        }

        if (depends is null or LengthBy.Nothing)
        {
            if (by is null) value.Error(CheckMessages.LengthsNeedBy);
            return LengthTable.Empty;
        }

        return Table(value, depends.Value, calendar, names);
    }

    public static CalendarUse CalendarOf(ValueReader? value, CalendarUse otherwise) =>
        value?.OneOf(("natural", CalendarUse.Natural), ("working", CalendarUse.Working)) ?? otherwise;

    private static LengthTable Table(ValueReader value, LengthBy by, CalendarUse calendar, PackNames names)
    {
        var limits = ImmutableDictionary.CreateBuilder<string, Limit>(StringComparer.Ordinal);
        Limit? otherwise = null;
        foreach (var (key, at, limit) in value.Map(v => (Limit: LimitOf(v, calendar), Reader: v), allowEmpty: false))
        {
            if (key == Otherwise) otherwise = limit.Limit;
            else if (IsKey(key, at, by, names, limit.Reader.Findings)) limits[key] = limit.Limit;
        }

        return new LengthTable(by, limits.ToImmutable(), otherwise);
    }

    private static bool IsKey(string key, Position at, LengthBy by, PackNames names, Findings findings) => by switch
    {
        LengthBy.Level => names.Levels.IsKnownKey(key, at, findings),
        LengthBy.Channel => names.Channels.IsKnownKey(key, at, findings),
        LengthBy.Body => names.Bodies.IsKnownKey(key, at, findings),
        LengthBy.Tier => names.Tiers.IsKnownKey(key, at, findings),
        _ => Packs.Name.CheckKey(key, at, findings),
    };

    private static Limit LimitOf(ValueReader value, CalendarUse calendar)
    {
        if (!value.Is(JsonKind.Object)) return new Limit(value.Length(), calendar);
        return value.Object(o => new Limit(o.Length("length"), CalendarOf(o.Optional("calendar"), calendar)));
    }
}
