using System.Reflection;
using System.Runtime.CompilerServices;

namespace Parley.Tests.House;

/// <summary>What an embedder can see of a type.</summary>
internal static class PublicMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Declared, visible, written by hand; the accessors of properties and events stand for themselves.</summary>
    public static IEnumerable<MemberInfo> Of(Type type) =>
        type.GetMembers(Declared).Where(m => m is not Type && IsSeen(m) && !m.IsDefined(typeof(CompilerGeneratedAttribute)) && m is not MethodInfo { IsSpecialName: true, Name: [_, _, _, '_', ..] });

    public static IEnumerable<Type> TypesIn(MemberInfo member) => (member switch
    {
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType)],
        ConstructorInfo made => made.GetParameters().Select(p => p.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        EventInfo { EventHandlerType: { } handler } => [handler],
        _ => Enumerable.Empty<Type>(),
    }).SelectMany(Parts);

    private static bool IsSeen(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
        EventInfo happening => happening.AddMethod is { } add && IsSeen(add),
        _ => false,
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType) return Parts(type.GetElementType() ?? typeof(object));
        if (type.IsGenericParameter) return [];
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()) : [type];
    }
}
