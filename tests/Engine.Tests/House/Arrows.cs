using ArchUnitNET.Loader;
using Parley.Disputes;

namespace Parley.Tests.House;

/// <summary>
/// Which room knows which: from the compiled assembly, method bodies included, and from the using directives, because constants and words of an enum leave no trace in a compiled body.
/// </summary>
internal static class Arrows
{
    private static readonly Lazy<IReadOnlyList<(string Origin, string Target)>> Known = new(Load);

    public static IEnumerable<Arrow> All => Compiled.Concat(Written).Where(a => a.From != a.To);

    /// <summary>What each room knows of a foreign library.</summary>
    public static IEnumerable<Arrow> Foreign(string library) =>
        Known.Value.Where(k => IsIn(k.Target, library)).Select(k => new Arrow(RoomOf(k.Origin), library, k.Origin))
            .Concat(Sources.Value.SelectMany(f => f.Usings.Where(u => IsIn(u, library)).Select(_ => new Arrow(FolderOf(f), library, f.Path))));

    public static IEnumerable<string> Folders => Sources.Value.Select(FolderOf).Distinct(StringComparer.Ordinal);

    private static Lazy<IReadOnlyList<SourceFile>> Sources { get; } = new(() => [.. SourceFile.Below("src/Engine")]);

    private static IEnumerable<Arrow> Compiled =>
        Known.Value.Where(k => IsIn(k.Target, nameof(Parley))).Select(k => new Arrow(RoomOf(k.Origin), RoomOf(k.Target), $"{k.Origin} knows {k.Target}"));

    private static IEnumerable<Arrow> Written =>
        Sources.Value.SelectMany(f => f.Usings.Where(u => IsIn(u, nameof(Parley))).Select(u => new Arrow(FolderOf(f), RoomOf($"{u}.x"), $"{f.Path} uses {u}")));

    private static List<(string Origin, string Target)> Load() =>
    [
        .. new ArchLoader().LoadAssembly(typeof(DisputeId).Assembly).Build().Types
            .Where(t => IsIn(t.FullName, nameof(Parley)))
            .SelectMany(t => t.Dependencies)
            .Select(d => (d.Origin.FullName, d.Target.FullName))
            .Distinct(),
    ];

    private static bool IsIn(string name, string parent) => name.StartsWith(parent + ".", StringComparison.Ordinal) || name == parent;

    /// <summary>A full name of the root namespace has two parts, <c>Parley.Reply</c>; one of a room has more.</summary>
    private static string RoomOf(string fullName) => fullName.Split('`')[0].Split('+')[0].Split('.') is [_, var room, _, ..] ? room : Rooms.Root;

    private static string FolderOf(SourceFile file) => file.Path.Split('/') is [_, _, var folder, _, ..] ? folder : Rooms.Root;
}
