using System.Globalization;

namespace Parley.Host.Api;

/// <summary>Entity tags: the version of a dispute in quotes.</summary>
internal static class Tags
{
    public static string Of(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
}
