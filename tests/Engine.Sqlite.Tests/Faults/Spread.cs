using System.Globalization;

namespace Parley.Tests.Sqlite.Faults;

/// <summary>Which of many calls are spoiled: so many, spread over all, or all until nothing is spoiled any more.</summary>
internal static class Spread
{
    public static IEnumerable<int> Of(string wanted, int last) => wanted == "all" ? Enumerable.Range(1, int.MaxValue) : Of(int.Parse(wanted, CultureInfo.InvariantCulture), last);

    public static IEnumerable<int> Of(int many, int last) => Enumerable.Range(0, many).Select(place => 1 + (int)((place + 0.5) * last / many));
}
