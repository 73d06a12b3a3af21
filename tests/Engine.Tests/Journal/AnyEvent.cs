using System.Reflection;
using System.Text.Json.Serialization;
using Parley.Disputes.Events;
using Parley.Disputes;
using Parley.Testing.Contract;

namespace Parley.Tests.Journal;

/// <summary>Makes one of every event, each member filled or each left at its default, so that an event added later is tested without anybody thinking of it.</summary>
internal static class AnyEvent
{
    public static IEnumerable<Type> Types =>
        typeof(DisputeEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType);

    public static DisputeEvent Full(Type type) => (DisputeEvent)Make(type, "it");

    public static DisputeEvent Bare(Type type)
    {
        var parameters = type.GetConstructors()[0].GetParameters();
        return (DisputeEvent)type.GetConstructors()[0].Invoke([.. parameters.Select(p => IsOptional(p) ? null : Make(p.ParameterType, p.Name))]);
    }

    private static bool IsOptional(ParameterInfo parameter) => new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    private static object Make(Type type, string? name)
    {
        if (Nullable.GetUnderlyingType(type) is { } bare) return Make(bare, name);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(1) ?? throw new InvalidOperationException($"{type} has one value.");
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)) return List(type.GetGenericArguments()[0]);
        return Simple(type, name) ?? type.GetConstructors()[0].Invoke([.. type.GetConstructors()[0].GetParameters().Select(p => Make(p.ParameterType, p.Name))]);
    }

    private static object? Simple(Type type, string? name) => type switch
    {
        _ when type == typeof(string) => $"{name} 一",
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => 3,
        _ when type == typeof(long) => 4L,
        _ when type == typeof(DateTimeOffset) => Samples.Start.AddTicks(17),
        _ when type == typeof(DisputeId) => new DisputeId("d-9"),
        _ when type == typeof(Length) => new Length(5, LengthUnit.WorkingDays),
        _ when type == typeof(FactValue) => FactValue.Text("text of a fact"),
        _ when type == typeof(PersonalText) => new PersonalText($"of {name}", $"text of {name}"),
        _ when type == typeof(EarlierReports) => EarlierReports.Nothing,
        _ => null,
    };

    private static object List(Type item)
    {
        var items = Array.CreateInstance(item, 2);
        items.SetValue(Make(item, "first"), 0);
        items.SetValue(Make(item, "second"), 1);
        var create = typeof(AnyEvent).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static) ?? throw new InvalidOperationException("No such method.");
        return create.MakeGenericMethod(item).Invoke(null, [items]) ?? throw new InvalidOperationException("No list.");
    }

    private static EquatableArray<T> ListOf<T>(T[] items) => EquatableArray.Create<T>(items);
}
