using System.Collections.Immutable;

namespace Parley.Tests.House;

/// <summary>
/// Who may know whom inside <c>src/Engine</c>, room by room, in the order a dispute passes them. The reasons stand in docs/decisions/0001-the-house.md.
/// A folder without a row is refused: a new room is a decision.
/// </summary>
internal static class Rooms
{
    /// <summary>The front door and the decider: files of the root folder.</summary>
    public const string Root = "(root)";

    private static readonly string[] Ground = ["Disputes", "Reading"];
    private static readonly string[] Step = ["Disputes", "Reading", "Rules", "Packs", "Organisation", "Deadlines", "Steps"];
    private static readonly string[] StepRooms = ["Intake", "Screening", "Grading", "Warnings", "Assignment", "Resolution", "FollowUp", "Records", "Supervision", "Duties", "Approval"];

    public static ImmutableSortedDictionary<string, ImmutableArray<string>> MayKnow { get; } = Table();

    /// <summary>A foreign library is known by one room.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Foreign { get; } = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        Row("RulesEngine", "Rules"),
        Row("System.Linq.Dynamic", "Rules"),
        Row("FastExpressionCompiler", "Rules"),
        Row("Fluid", "Packs"),
        Row("Stateless", "Lifecycle"),
        Row("Microsoft.Extensions", "Hosting", "Running"),
    ]);

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Table()
    {
        var rooms = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        rooms.AddRange(
        [
            Row("Disputes"),
            Row("Reading", "Disputes"),
            Row("Rules", Ground),
            Row("Organisation", Ground),
            Row("Deadlines", Ground),
            Row("Packs", [.. Ground, "Rules", "Organisation", "Deadlines"]),
            Row("Lifecycle", "Disputes"),
            Row("Steps", Step),
            Row("Notices", Step),
            Row("Journal", "Disputes"),
            Row("Letters", [.. Step, "Grading", "Duties", "Notices"]),
            Row("Revisions", [.. Ground, "Packs", "Organisation", "Journal"]),
            Row("Administration", [.. Step, "Notices", "Journal", "Revisions"]),
            Row("Reports", "Disputes", "Packs", "Organisation", "Journal"),
            Row(Root, [.. Step, .. StepRooms, "Lifecycle", "Notices", "Letters", "Journal", "Reports", "Revisions", "Administration"]),
            Row("Sending", [.. Step, "Notices", "Journal", Root]),
            Row("PackTests", [.. Step, .. StepRooms, "Lifecycle", "Notices", "Journal", "Reports", Root, "Sending"]),
            Row("Running", [.. Step, "Notices", "Letters", "Journal", "Revisions", "PackTests", Root, "Sending"]),
            Row("Hosting", [.. Step, .. StepRooms, "Lifecycle", "Notices", "Letters", "Journal", "Reports", "Revisions", "Administration", "PackTests", "Sending", "Running", Root]),
        ]);
        foreach (var room in StepRooms) rooms.Add(room, [.. Step]);
        return rooms.ToImmutable();
    }

    private static KeyValuePair<string, ImmutableArray<string>> Row(string room, params string[] known) => new(room, [.. known]);
}
