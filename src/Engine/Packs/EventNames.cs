using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using Parley.Disputes.Events;

namespace Parley.Packs;

/// <summary>The names of all events, read off the declarations on <see cref="DisputeEvent"/>.</summary>
internal static class EventNames
{
    public static ImmutableArray<string> All { get; } =
        [.. typeof(DisputeEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType.Name)];
}
