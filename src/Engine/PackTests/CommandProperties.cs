using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.PackTests;

/// <summary>The names of what a command can say, as its JSON writes them.</summary>
internal static class CommandProperties
{
    public static IEnumerable<(string Name, bool IsRequired)> Of(Type command) => command.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.CanWrite && p.GetCustomAttribute<JsonIgnoreAttribute>() is null)
        .Select(p => (JsonNamingPolicy.CamelCase.ConvertName(p.Name), p.GetCustomAttribute<RequiredMemberAttribute>() is not null));
}
