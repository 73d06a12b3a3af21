using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Parley.Disputes.Commands;

/// <summary>The names of all commands, read off the declarations on <see cref="Command"/>. Safe to use from several threads.</summary>
public static class CommandNames
{
    private static readonly FrozenDictionary<string, Type> Types =
        typeof(Command).GetCustomAttributes<JsonDerivedTypeAttribute>().ToFrozenDictionary(a => a.DerivedType.Name, a => a.DerivedType, StringComparer.Ordinal);

    /// <summary>Every command, in the order of the process.</summary>
    public static ImmutableArray<string> All { get; } = [.. typeof(Command).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType.Name)];

    /// <summary>The commands that only the engine itself sends.</summary>
    public static ImmutableArray<string> OfTheEngine { get; } = [nameof(FireDeadline), nameof(Regrade), nameof(ApplyRevision)];

    /// <summary>The type of a command.</summary>
    /// <param name="name">The command's name, exact case.</param>
    /// <returns>The type, or null when there is no such command.</returns>
    public static Type? TypeOf(string name) => Types.GetValueOrDefault(name);
}
