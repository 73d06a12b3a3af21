using System.Globalization;
using Parley.Reading;

namespace Parley.Host.Api;

/// <summary>Finds where in a body a path of the serialiser points: <c>$.parties[0].name</c>, or <c>$['a.b']</c> for odd names.</summary>
internal static class BodyPath
{
    /// <summary>The place of the deepest value the path reaches.</summary>
    public static Position Find(JsonItem root, string? path)
    {
        var item = root;
        var rest = (path ?? string.Empty).AsSpan().TrimStart('$');
        while (!rest.IsEmpty && Next(item, ref rest) is { } next) item = next;
        return item.Position;
    }

    private static JsonItem? Next(JsonItem item, ref ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("['")) return Member(item, ref rest, start: 2, rest.IndexOf("']"), skip: 2);
        if (rest[0] == '.')
        {
            var end = rest[1..].IndexOfAny('.', '[');
            return Member(item, ref rest, start: 1, end < 0 ? rest.Length : end + 1, skip: 0);
        }

        var close = rest.IndexOf(']');
        if (rest[0] != '[' || close < 0 || !int.TryParse(rest[1..close], NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return null;
        rest = rest[(close + 1)..];
        return index < item.Items.Length ? item.Items[index] : null;
    }

    private static JsonItem? Member(JsonItem item, ref ReadOnlySpan<char> rest, int start, int end, int skip)
    {
        if (end < start) return null;
        var name = rest[start..end].ToString();
        rest = rest[(end + skip)..];
        return item.Member(name);
    }
}
