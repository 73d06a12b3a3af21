using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Disputes.Commands;
using Parley.Host.Ledgers;
using Parley.Host.Mapping.Parts;
using Parley.Host.Mapping.Values;
using Parley.Packs;
using Parley.Reading;

namespace Parley.Host.Mapping;

/// <summary>Reads a mapping file strictly and checks it against a rule pack; everything that is wrong is found in one run.</summary>
internal sealed class LedgerMapReader
{
    private readonly ColumnBook columns = new();
    private readonly LedgerFormat format;
    private readonly TimeReading times;
    private readonly CommandReader commands;

    private LedgerMapReader(ObjectReader top, Pack pack)
    {
        (format, times) = top.Optional("input")?.Object(FormatReader.Read) ?? (LedgerFormat.Usual, TimeReading.Utc);
        commands = new CommandReader(new PartReader(pack, times, columns), columns);
    }

    /// <summary>The mapping, or null after an error.</summary>
    public static LedgerMap? Read(string file, ReadOnlyMemory<byte> bytes, Pack pack, Findings findings)
    {
        var before = findings.Errors;
        var map = JsonFile.Read(file, bytes, findings, top => new LedgerMapReader(top, pack).Map(top));
        return findings.Errors > before ? null : map;
    }

    private LedgerMap Map(ObjectReader top)
    {
        var actor = top.Optional("actor")?.Object(commands.ActorOf);
        var activities = ActivitiesOf(top.Value("activities"), actor);
        var map = new LedgerMap
        {
            Name = Packs.Name.Read(top.Value("name")),
            Format = format,
            Times = times,
            Columns = columns.Names,
            Case = SourceReader.Read(top.Value("case"), columns),
            Duplicates = top.Optional("duplicates")?.Object(DuplicatesOf),
            Ignore = top.Objects("ignore", o => new IgnoreRule(Packs.Name.Read(o.Value("rule")), ConditionReader.Read(o.Value("when"), columns))),
            Steps = top.Value("steps").Objects(o => StepOf(o, activities), allowEmpty: false),
            Activities = activities.DistinctBy(a => a.Name, StringComparer.Ordinal).ToFrozenDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal),
            UnknownActivity = top.Optional("unknownActivity") is { } rule ? Packs.Name.Read(rule) : null,
        };
        if (top.IsGiven && !map.Activities.Values.Any(a => a.Commands.Any(c => c.Name == nameof(Report)))) top.Findings.Error(MappingMessages.NothingReports, top.PositionOf("activities"));
        return map;
    }

    private DuplicateRule DuplicatesOf(ObjectReader o)
    {
        var except = o.Texts("except");
        foreach (var column in except) columns.Use(column);
        return new DuplicateRule(Packs.Name.Read(o.Value("rule")), except);
    }

    private MappedStep StepOf(ObjectReader o, ImmutableArray<Entry<Activity>> activities)
    {
        var value = o.Value("activity");
        var activity = SourceReader.Read(value, columns);
        if (activity is ConstantSource { Text: var name } && value.IsGiven && !activities.Any(a => a.Name == name)) value.Error(MappingMessages.UnknownActivity, JsonWords.Short(name));
        return new MappedStep(activity, SourceReader.Read(o.Value("at"), columns), o.Optional("happened") is { } happened ? SourceReader.Read(happened, columns) : null);
    }

    /// <summary>An activity may mean the same as another one, which says itself what that is.</summary>
    private ImmutableArray<Entry<Activity>> ActivitiesOf(ValueReader value, MappedActor? actor)
    {
        var same = new Dictionary<string, ValueReader>(StringComparer.Ordinal);
        var read = value.Map(v => v.Item?.Member("as") is null ? v.Object(o => ActivityOf(o, actor)) : null, allowEmpty: false);
        foreach (var (name, _, reader) in value.Map(v => v).Where(e => e.Value.Item?.Member("as") is not null)) same[name] = reader.Object(o => o.Value("as"));
        var said = read.Where(e => e.Value is not null).ToDictionary(e => e.Name, e => e.Value, StringComparer.Ordinal);
        return [.. read.Select(e => new Entry<Activity>(e.Name, e.At, e.Value ?? SameAs(same[e.Name], said)))];
    }

    private static Activity SameAs(ValueReader other, Dictionary<string, Activity?> said)
    {
        var name = other.Text();
        if (said.GetValueOrDefault(name) is { } activity) return activity;
        if (name.Length > 0) other.Error(MappingMessages.UnknownActivity, JsonWords.Short(name));
        return Activity.Ignored(string.Empty);
    }

    private Activity ActivityOf(ObjectReader o, MappedActor? actor)
    {
        var ignore = o.Optional("ignore") is { } rule ? Packs.Name.Read(rule) : null;
        var own = o.Optional("actor")?.Object(commands.ActorOf) ?? actor;
        var does = o.Optional("do");
        if (o.IsGiven && (ignore is null) == (does is null)) o.Findings.Error(MappingMessages.DoOrIgnore, o.At);
        var elsewhere = o.Optional("elsewhere") is { } other ? Packs.Name.Read(other) : null;
        return new Activity(does?.Objects(c => commands.Read(c, own), allowEmpty: false) ?? [], ignore, elsewhere);
    }
}
