using System.Reflection;
using System.Runtime.CompilerServices;

namespace Parley.Tests.House;

/// <summary>What is absolute about the types of an assembly. Each rule gives the complaints, one a line.</summary>
internal static class TypeRules
{
    /// <summary>What a host supplies may have one implementation here, or none.</summary>
    private static readonly string[] SuppliedByTheHost = ["IJournal", "IDeliveryLog", "INoticeChannel", "IDirectory", "IPackSource", "IMasterKey"];

    public static IEnumerable<Type> Of(Assembly assembly) =>
        assembly.GetTypes().Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && !t.Name.Contains('<', StringComparison.Ordinal) && t.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) is not true && IsOurs(t));

    public static IEnumerable<string> Open(Assembly assembly)
    {
        var bases = assembly.GetTypes().Select(t => t.BaseType).OfType<Type>().Select(Plain).ToHashSet();
        return Of(assembly).Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(t)).Select(t => $"{t.FullName} is neither sealed, abstract, static nor a base");
    }

    public static IEnumerable<string> Mutable(Assembly assembly) =>
        Of(assembly)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f is { IsInitOnly: false, IsLiteral: false } && (!f.IsDefined(typeof(CompilerGeneratedAttribute)) || f.Name.Contains("BackingField", StringComparison.Ordinal)))
            .Select(f => $"{f.DeclaringType?.FullName}.{f.Name} is static state that changes");

    public static IEnumerable<string> Lonely(Assembly assembly)
    {
        var types = assembly.GetTypes();
        return Of(assembly)
            .Where(t => t.IsInterface && !SuppliedByTheHost.Contains(t.Name))
            .Where(i => types.Count(t => !t.IsInterface && t.GetInterfaces().Select(Plain).Contains(i)) < 2)
            .Select(i => $"{i.FullName} has not two implementations; the class alone is enough");
    }

    public static IEnumerable<string> NamedLikeANamespace(Assembly assembly)
    {
        var segments = Of(assembly).SelectMany(t => (t.Namespace ?? string.Empty).Split('.')).ToHashSet(StringComparer.Ordinal);
        return Of(assembly).Where(t => segments.Contains(t.Name)).Select(t => $"{t.FullName} has the name of a namespace");
    }

    public static IEnumerable<string> BadlyAsync(Assembly assembly) =>
        Of(assembly).Where(t => t.IsPublic).SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)).Where(IsAwaitable).SelectMany(Complaints);

    public static IEnumerable<string> ForeignInPublic(Assembly assembly) =>
        from type in Of(assembly)
        where type.IsVisible
        from member in PublicMembers.Of(type)
        from used in PublicMembers.TypesIn(member)
        let home = used.Assembly.GetName().Name ?? string.Empty
        where !home.StartsWith("System", StringComparison.Ordinal) && !home.StartsWith("Parley.", StringComparison.Ordinal) && !home.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        select $"{type.FullName}.{member.Name} shows {used.FullName} of {home}";

    private static bool IsOurs(Type type) => (type.Namespace ?? string.Empty).StartsWith("Parley", StringComparison.Ordinal);

    private static Type Plain(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsAwaitable(MethodInfo method) =>
        Plain(method.ReturnType).FullName is { } name && (name.StartsWith("System.Threading.Tasks.Task", StringComparison.Ordinal) || name.StartsWith("System.Threading.Tasks.ValueTask", StringComparison.Ordinal) || name.StartsWith("System.Collections.Generic.IAsyncEnumerable", StringComparison.Ordinal));

    private static IEnumerable<string> Complaints(MethodInfo method)
    {
        var parameters = method.GetParameters();
        var at = Array.FindIndex(parameters, p => p.ParameterType == typeof(CancellationToken));
        if (!method.Name.EndsWith("Async", StringComparison.Ordinal)) yield return $"{method.DeclaringType?.FullName}.{method.Name} does not end in Async";
        if (at >= 0 && at < parameters.Length - 1) yield return $"{method.DeclaringType?.FullName}.{method.Name} has its token before the end";
    }
}
