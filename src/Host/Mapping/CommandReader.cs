using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Host.Mapping.Parts;
using Parley.Host.Mapping.Values;
using Parley.Packs;
using Parley.Reading;

namespace Parley.Host.Mapping;

/// <summary>Reads one entry of <c>do</c>: the command, what fills it, who sends it, where it applies.</summary>
internal sealed class CommandReader(PartReader parts, ColumnBook columns)
{
    /// <summary>The stage of a case that no row has reported yet.</summary>
    public const string Unreported = "unreported";

    /// <summary>The commands a mapping may send; the engine keeps its own, and two people are asked for where a command needs them.</summary>
    public static readonly ImmutableArray<string> Known = [.. CommandNames.All.Except(CommandNames.OfTheEngine, StringComparer.Ordinal).Except([nameof(Propose)], StringComparer.Ordinal)];

    private static readonly MappedActor Nobody = new(new ConstantSource(string.Empty), new ConstantSource(string.Empty));

    public MappedCommand Read(ObjectReader o, MappedActor? usual)
    {
        var value = o.Value("command");
        var name = NameOf(value);
        var stages = o.Optional("in")?.List(v => v.Word([Unreported, .. StageWords.All]), allowEmpty: false);
        var actor = o.Optional("actor")?.Object(ActorOf) ?? usual;
        if (actor is null && o.IsGiven) o.Findings.Error(ReadingMessages.Missing, o.At, "actor");
        return new MappedCommand(name ?? nameof(AddNote), MembersOf(o, name))
        {
            Actor = actor ?? Nobody,
            Stages = stages is { } words ? [.. words.Select(StageWords.Find).OfType<Stage>()] : null,
            WhenUnreported = stages is { } all && all.Contains(Unreported, StringComparer.Ordinal),
            When = ConditionReader.Read(o.Optional("when"), columns),
        };
    }

    public MappedActor ActorOf(ObjectReader o) => new(SourceReader.Read(o.Value("subject"), columns), SourceReader.Read(o.Value("post"), columns));

    private static string? NameOf(ValueReader value)
    {
        var name = value.Text();
        if (name.Length == 0 || Known.Contains(name, StringComparer.Ordinal)) return name.Length == 0 ? null : name;
        value.Error(MappingMessages.UnknownCommand, JsonWords.Short(name), Spelling.Nearest(name, Known) ?? nameof(AddNote));
        return null;
    }

    private ObjectPart MembersOf(ObjectReader o, string? name)
    {
        var with = o.Optional("with");
        if (name is null || CommandNames.TypeOf(name) is not { } type) return new ObjectPart([]);
        if (with is not null) return with.Object(members => parts.Members(members, type, name));
        foreach (var member in PartReader.Required(type)) o.Findings.Error(MappingMessages.MemberMissing, o.At, name, member);
        return parts.Members(ObjectReader.Absent(o.Findings, o.At), type, name);
    }
}
