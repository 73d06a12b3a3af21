using System.Collections.Immutable;
using System.Text.Json;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Host.Mapping.Parts;
using Parley.Host.Mapping.Values;

namespace Parley.Host.Mapping;

/// <summary>A command a row is turned into, with the stages in which it is sent at all.</summary>
internal sealed class MappedCommand
{
    private readonly ObjectPart members;
    private readonly Command? same;

    public MappedCommand(string name, ObjectPart members)
    {
        Name = name;
        this.members = members;
        if (members.IsConstant && name != nameof(Report)) same = Build(new RowReading([], []), null, 0);
    }

    public string Name { get; }

    public required MappedActor Actor { get; init; }

    /// <summary>The stages in which it is sent; null for all. A dispute that was not reported yet stands in none.</summary>
    public ImmutableArray<Stage>? Stages { get; init; }

    /// <summary>Whether it is sent while the dispute was not reported yet.</summary>
    public bool WhenUnreported { get; init; }

    /// <summary>What must hold of the row.</summary>
    public ImmutableArray<Condition> When { get; init; } = [];

    public bool IsSentAt(Stage? stage) => Stages is not { } stages || (stage is { } at ? stages.Contains(at) : WhenUnreported);

    /// <summary>The command of a row; null after a fault.</summary>
    public Command? Of(RowReading row, DateTimeOffset? happenedAt, int order)
    {
        if (same is not null && happenedAt is null) return same;
        return Build(row, happenedAt, order);
    }

    private Command? Build(RowReading row, DateTimeOffset? happenedAt, int order)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("is", Name);
            if (happenedAt is { } at) writer.WriteString("happenedAt", at);
            if (Name == nameof(Report)) writer.WriteNumber("sourceOrder", order);
            members.WriteMembers(writer, row);
            writer.WriteEndObject();
        }

        if (row.Fault is not null) return null;
        try
        {
            return CommandJson.Read(json.GetBuffer().AsSpan(0, (int)json.Length));
        }
        catch (JsonException exception)
        {
            row.Fail(RowMessages.NotACommand, Name, exception.Message);
            return null;
        }
    }
}
