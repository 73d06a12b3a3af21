using System.Globalization;

namespace Parley.Tests.Replay;

/// <summary>However many commands are in flight together, the history is the one of a single file of clerks: one row after the other.</summary>
public sealed class TogetherTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_random_log_gives_the_same_history_together_and_one_by_one(int seed)
    {
        var rows = RowsOf(new Random(seed));
        using var together = new SmallLog();
        using var alone = new SmallLog();

        var summary = await together.ReplayAsync(together.Write(rows));
        var expected = await alone.ReplayAsync(alone.Write(rows), "--one-by-one");

        summary.Lasting().ShouldBe(expected.Lasting(), $"seed {seed}");
        (await together.ExportAsync()).ShouldBe(await alone.ExportAsync(), $"seed {seed}");
        summary.Number("repeats").ShouldBeGreaterThan(0);
        summary.Number("deadlines", "missed").ShouldBeGreaterThan(0);
    }

    /// <summary>Few places, many cases, minutes and days between rows, the file in no order.</summary>
    private static string[] RowsOf(Random random)
    {
        var begin = new DateTime(2026, 1, 1);
        string[] activities = ["open", "open", "work", "work", "close", "reopen", "talk"];
        var rows = Enumerable.Range(0, 900).Select(_ =>
        {
            var number = random.Next(150);
            var at = begin.AddMinutes(random.Next(3) == 0 ? random.Next(60) : random.Next(60 * 24 * 40));
            var place = number % 5 == 0 ? string.Empty : $"House {number % 4}";
            var priority = random.Next(2) == 0 ? "low" : "high";
            return string.Create(CultureInfo.InvariantCulture, $"C{number},{at:yyyy-MM-dd'T'HH:mm:ss},{activities[random.Next(activities.Length)]},w{random.Next(3)},{priority},{place},");
        });
        return [.. rows];
    }
}
