using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Journal;

/// <summary>
/// How a dispute's state is JSON: every member that can be set, seen from outside or not, so that none is forgotten when one is added. What reading gives back by itself is left out. One user at a time.
/// </summary>
internal sealed class StateTypeResolver : IJsonTypeInfoResolver
{
    private static readonly Dispute Fresh = Fold.Start(default);
    private static readonly PropertyInfo[] Members =
    [
        .. typeof(Dispute).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(p => p.CanWrite).OrderBy(p => p.Name, StringComparer.Ordinal),
    ];

    /// <summary>The dispute that is read.</summary>
    public DisputeId Reading { get; set; }

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type != typeof(Dispute)) return null;
        var info = JsonTypeInfo.CreateJsonTypeInfo<Dispute>(options);
        info.CreateObject = () => Fold.Start(Reading);
        foreach (var member in Members) info.Properties.Add(Property(info, member));
        return info;
    }

    private static JsonPropertyInfo Property(JsonTypeInfo info, PropertyInfo member)
    {
        var property = info.CreateJsonPropertyInfo(member.PropertyType, member.Name);
        var fresh = member.GetValue(Fresh);
        property.Get = member.GetValue;
        property.Set = member.SetValue;
        property.ShouldSerialize = (_, value) => !Equals(value, fresh) && value is not ICollection { Count: 0 };
        return property;
    }
}
