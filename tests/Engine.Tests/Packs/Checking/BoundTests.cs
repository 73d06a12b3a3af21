using System.Diagnostics;
using System.Text.Json.Nodes;
using Parley.Reading;

namespace Parley.Tests.Packs.Checking;

public sealed class BoundTests
{
    [Fact]
    public void A_pack_of_ten_times_as_many_rules_takes_at_most_fifteen_times_as_long()
    {
        LargePack.TimeToRead(20);

        var (few, many) = (LargePack.TimeToRead(200), LargePack.TimeToRead(2_000));

        (many / few).ShouldBeLessThanOrEqualTo(15, $"{few} ms, {many} ms");
    }

    [Fact]
    public void What_takes_too_many_steps_ends_soon_and_says_the_bound()
    {
        var pack = Pigeons(9, 8);
        var watch = Stopwatch.StartNew();

        var note = pack.Read().Findings.Where(f => f.Id == "PAR2353").ShouldHaveSingleItem();

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        note.Severity.ShouldBe(Severity.Note);
        note.Message("en").ShouldStartWith("Not decided for 'pigeons': it would take more than 200000 steps for one question or 2004000 for the file (the largest question: 72 facts with 144 cells together).");
    }

    /// <summary>Nine pigeons in eight holes, no two in one: it cannot be, and no search cell by cell finds that out soon.</summary>
    private static SmallPack Pigeons(int pigeons, int holes)
    {
        var facts = new JsonObject();
        foreach (var name in from p in Enumerable.Range(0, pigeons) from h in Enumerable.Range(0, holes) select $"p{p}h{h}") facts[name] = new JsonObject { ["type"] = "boolean", ["ifMissing"] = false };
        var sits = Enumerable.Range(0, pigeons).Select(p => Rule($"sits{p}", string.Join(" || ", Enumerable.Range(0, holes).Select(h => $"p{p}h{h}"))));
        var alone = from h in Enumerable.Range(0, holes)
                    from a in Enumerable.Range(0, pigeons)
                    from b in Enumerable.Range(a + 1, pigeons - a - 1)
                    select Rule($"alone{h}x{a}x{b}", $"!(p{a}h{h} && p{b}h{h})");
        var rule = new JsonObject { ["RuleName"] = "pigeons", ["SuccessEvent"] = "red", ["Operator"] = "And", ["Rules"] = new JsonArray([.. sits.Concat(alone)]) };
        return new SmallPack().WithoutThresholds().With("facts.json", new JsonObject { ["facts"] = facts }.ToJsonString()).WithRule(rule.ToJsonString());
    }

    private static JsonObject Rule(string name, string expression) => new() { ["RuleName"] = name, ["Expression"] = expression };
}
