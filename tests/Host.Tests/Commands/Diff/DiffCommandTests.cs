using System.Text.Json;

namespace Parley.Tests.Commands.Diff;

public sealed class DiffCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("thresholds.json", "\"orange\": 10, \"red\": 30", "\"orange\": 20, \"red\": 30", "peopleInvolved: orange from 20 people instead of 10", "涉及人数（peopleInvolved）：自 20 people 起为橙色，原为 10")]
    [InlineData("thresholds.json", "\"atLeast\": { \"blue\": 1, ", "\"atLeast\": { ", "peopleInvolved: no longer blue from 1 people", "涉及人数（peopleInvolved）：不再自 1 people 起为蓝色")]
    [InlineData("thresholds.json", "{ \"orange\": [\"minor\"]", "{ \"yellow\": [\"minor\"]", "injury: yellow at minor (added)", "伤情（injury）：为 minor 时黄色（新增）")]
    [InlineData("thresholds.json", "\"atLeast\": 3, \"of\"", "\"atLeast\": 4, \"of\"", "any 4 of yellow make orange instead of 3", "任意 4 项黄色升为橙色，原为 3 项")]
    [InlineData("deadlines.json", "\"red\": \"15min\"", "\"red\": \"10min\"", "deadline accept at red: 10min instead of 15min", "时限 接收（accept），红色：10min，原为 15min")]
    [InlineData("deadlines.json", "{ \"length\": \"8h\", \"calendar\": \"working\" }", "\"8h\"", "deadline sign at yellow: 8h instead of 8h (working)", "时限 签收预警（sign），黄色：8h，原为 8h (working)")]
    [InlineData("deadlines.json", "\"repeats\": true, \"missed\": \"supervise\"", "\"repeats\": true, \"missed\": \"climb\"", "deadline progress, missed: climb instead of supervise", "时限 每日报告进展（progress），逾期后：climb，原为 supervise")]
    [InlineData("grading.json", "\"weaponSeen && violenceThreatened\"", "\"weaponSeen\"", "grading rule weapon-and-threat, Expression: weaponSeen instead of weaponSeen && violenceThreatened", "grading 规则 weapon-and-threat，条件：weaponSeen，原为 weaponSeen && violenceThreatened")]
    [InlineData("grading.json", "\"RuleName\": \"weapon-and-threat\",", "\"RuleName\": \"weapon-and-threat\", \"Enabled\": false,", "grading rule weapon-and-threat disabled", "grading 规则 weapon-and-threat：停用")]
    [InlineData("grading.json", "\"RuleName\": \"broke-out-again\"", "\"RuleName\": \"came-back\"", "grading rule came-back added: yellow when episode >= 2 || newIncidents >= 1", "新增：grading 规则 came-back：episode >= 2 || newIncidents >= 1 时为黄色")]
    [InlineData("grading.json", "\"RuleName\": \"broke-out-again\"", "\"RuleName\": \"came-back\"", "grading rule broke-out-again removed: yellow when episode >= 2 || newIncidents >= 1", "删除：grading 规则 broke-out-again：episode >= 2 || newIncidents >= 1 时为黄色")]
    [InlineData("notices.json", "{ \"each\": [\"station-leader\", \"township-leader\"] }", "{ \"any\": [\"station-leader\"] }", "who must sign at orange: any of station-leader instead of each of station-leader, township-leader", "橙色签收人：任一人：station-leader，原为 每人：station-leader, township-leader")]
    [InlineData("notices.json", "\"post\": \"health-worker\", \"by\": [\"phone\"]", "\"post\": \"health-worker\", \"by\": [\"app\"]", "receiver care, by: app instead of phone", "接收人 care，by：app，原为 phone")]
    [InlineData("follow-up.json", "\"yellow\": [\"3d\", \"7d\", \"30d\"]", "\"yellow\": [\"3d\", \"30d\"]", "visits at yellow: 3d, 30d instead of 3d, 7d, 30d", "回访 黄色：3d, 30d，原为 3d, 7d, 30d")]
    [InlineData("ladder.json", "\"red\": \"2h\"", "\"red\": \"1h\"", "rung heads@leading-group at red: 1h instead of 2h", "阶梯 heads@leading-group，红色：1h，原为 2h")]
    [InlineData("levels.json", "\"lower\": [\"party-head\", \"government-head\"]", "\"lower\": [\"party-head\"]", "level red, lower: party-head instead of party-head, government-head", "等级 红色，可降级岗位：party-head，原为 party-head, government-head")]
    [InlineData("facts.json", "\"max\": 5000", "\"max\": 900", "fact peopleInvolved, max: 900 instead of 5000", "情况 涉及人数（peopleInvolved），最大值：900，原为 5000")]
    [InlineData("pack.json", "\"version\": \"1.0.0\"", "\"version\": \"1.0.1\"", "pack version: 1.0.1 instead of 1.0.0", "pack 版本号：1.0.1，原为 1.0.0")]
    public async Task A_change_is_said_as_an_administrator_would(string file, string from, string to, string english, string chinese)
    {
        var (old, changed) = Packs(file, from, to);

        var run = await Run.Parley("diff", old, changed);
        var translated = await Run.Parley("diff", old, changed, "--lang", "zh-CN");

        run.ExitCode.ShouldBe(5, run.Error);
        run.Out.Split('\n').ShouldContain($"{file}: {english}");
        translated.Out.Split('\n').ShouldContain($"{file}: {chinese}");
    }

    [Fact]
    public async Task White_space_is_no_difference()
    {
        var (old, changed) = Packs("levels.json", "\n", "\n\n");

        var run = await Run.Parley("diff", old, changed);

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_sits_where_is_said_but_is_no_other_policy()
    {
        var (old, changed) = Packs("organisation.json", "\"people\": [\"sun-jianguo\"]", "\"people\": [\"sun-jianguo\", \"wu-lan\"]");

        var run = await Run.Parley("diff", old, changed);

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldBe("organisation.json: seat health-worker@qingshi, people: sun-jianguo, wu-lan instead of sun-jianguo\n");
    }

    [Fact]
    public async Task An_order_that_decides_is_a_difference()
    {
        var (old, changed) = Packs("screening.json", "\"RuleName\": \"wages\"", "\"RuleName\": \"wages\"");
        var path = Path.Combine(changed, "screening.json");
        var rules = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(path));
        var list = rules?["Rules"]?.AsArray() ?? [];
        var first = list[0];
        list.RemoveAt(0);
        list.Insert(1, first);
        File.WriteAllText(path, rules?.ToJsonString());

        var run = await Run.Parley("diff", old, changed);

        run.ExitCode.ShouldBe(5);
        run.Out.ShouldBe("screening.json: screening Rules: the order changed\n");
    }

    [Fact]
    public async Task As_JSON_it_says_where_what_and_how()
    {
        var (old, changed) = Packs("deadlines.json", "\"red\": \"15min\"", "\"red\": \"10min\"");

        var run = await Run.Parley("diff", old, changed, "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("same").GetBoolean().ShouldBeFalse();
        var change = json.RootElement.GetProperty("changes").EnumerateArray().ShouldHaveSingleItem();
        change.GetProperty("file").GetString().ShouldBe("deadlines.json");
        change.GetProperty("path").GetString().ShouldBe("/deadlines/accept/length/red");
        change.GetProperty("change").GetString().ShouldBe("changed");
        change.GetProperty("message").GetString().ShouldBe("deadline accept at red: 10min instead of 15min");
    }

    [Fact]
    public async Task A_pack_with_errors_is_not_compared()
    {
        var (old, changed) = Packs("levels.json", "\"levels\"", "\"level\"");

        var run = await Run.Parley("diff", old, changed);

        run.ExitCode.ShouldBe(3);
    }

    public void Dispose() => folder.Dispose();

    private (string Old, string Changed) Packs(string file, string from, string to)
    {
        var changed = folder.CopyOfCommunityPack();
        var path = Path.Combine(changed, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(from);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
        return (Path.Combine(AppContext.BaseDirectory, "packs", "community"), changed);
    }
}
