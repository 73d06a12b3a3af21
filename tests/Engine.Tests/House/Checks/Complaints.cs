namespace Parley.Tests.House;

internal static class Complaints
{
    /// <summary>Fails with every complaint at once: a rule that stops at the first makes ten runs of one.</summary>
    public static void ShouldBeNone(this IEnumerable<string> complaints)
    {
        var all = complaints.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (all.Count > 0) Assert.Fail($"{all.Count} complaints:{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
    }
}
