using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Packs;

namespace Parley.Tests.Packs.Checking;

/// <summary>A pack of many rules on the facts of a small one, made by chance but always the same.</summary>
internal static class LargePack
{
    private static readonly string[] Facts =
    [
        "people >= {0}", "people < {0}", "amount >= {0}000", "amount < {0}00", "weapon", "!weapon", "injury == 'minor'", "injury != 'none'", "injury == 'serious'",
        "signs.Contains('crime')", "signs.Count > 0", "failedSessions >= {1}", "earlierReportsSameParties > {1}", "newIncidents == {1}", "daysOpen > {0}", "workingDaysWithoutAgreement >= {1}",
    ];

    public static SmallPack Of(int rules)
    {
        var random = new Random(7);
        var list = Enumerable.Range(0, rules).Select(i => new JsonObject
        {
            ["RuleName"] = $"r{i}",
            ["SuccessEvent"] = random.Next(3) == 0 ? "red" : "yellow",
            ["Expression"] = Condition(random),
        });
        return new SmallPack().Without("thresholds.json").WithRule(string.Join(",", list.Select(r => r.ToJsonString())));
    }

    /// <summary>The best of several, in milliseconds: the machine may be busy with other things.</summary>
    public static double TimeToRead(int rules)
    {
        var files = Of(rules).Files;
        PackReader.Read(files).IsUsable.ShouldBeTrue();
        return Enumerable.Range(0, 4).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            PackReader.Read(files);
            return watch.Elapsed.TotalMilliseconds;
        });
    }

    private static string Condition(Random random) => string.Join(random.Next(3) == 0 ? " || " : " && ", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Test(random)).Distinct());

    private static string Test(Random random) => string.Format(CultureInfo.InvariantCulture, Facts[random.Next(Facts.Length)], 1 + random.Next(400), 1 + random.Next(9));
}
