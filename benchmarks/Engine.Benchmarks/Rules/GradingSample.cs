using Parley.Disputes;
using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Conditions;
using Parley.Rules.Words;
using Parley.Rules.Workflows;
using RulesEngine.Models;

namespace Parley.Benchmarks.Rules;

/// <summary>The same rules and records for every contestant.</summary>
internal static class GradingSample
{
    public const int Records = 256;

    private static readonly Position Nowhere = new("benchmark", 1, 1, string.Empty);
    private static readonly string[] Injuries = ["none", "minor", "serious"];
    private static readonly string[] Categories = ["land", "debt", "family", "neighbours", "labour", "other"];

    public static ReSettings SafeSettings => new() { IsExpressionCaseSensitive = true, CustomTypes = [], AutoRegisterInputType = false, AutoExecuteActions = false };

    public static RuleWords Words { get; } = new(
    [
        FactWord.Whole("peopleInvolved", 1, 5_000), FactWord.Whole("policeCalls", 0), FactWord.Whole("failedSessions", 0), FactWord.Whole("earlierReports", 0), FactWord.Whole("daysWithoutContact", 0),
        FactWord.Boolean("weaponSeen"), FactWord.Boolean("violenceThreatened"), FactWord.Boolean("alcohol"), FactWord.Boolean("minorsInvolved"), FactWord.Boolean("selfHarmSpoken"),
        FactWord.Boolean("workPlace"), FactWord.Choice("injury", Injuries), FactWord.Choice("category", Categories), FactWord.Money("amountAtStake", 0), FactWord.Number("riskScore", 0, 1),
    ]);

    /// <summary>Different ones, however many: the 200 written ones, then each of them narrowed.</summary>
    public static string[] Expressions(int count) => [.. Enumerable.Range(0, count).Select(i => i < 200 ? GradingExpressions.All[i] : $"({GradingExpressions.All[i % 200]}) && peopleInvolved < {1_000 + i}")];

    public static HandWrittenFacts Record(Random random) => new()
    {
        PeopleInvolved = random.Next(1, 60),
        PoliceCalls = random.Next(0, 6),
        FailedSessions = random.Next(0, 4),
        EarlierReports = random.Next(0, 5),
        DaysWithoutContact = random.Next(0, 40),
        WeaponSeen = random.Next(6) == 0,
        ViolenceThreatened = random.Next(4) == 0,
        Alcohol = random.Next(3) == 0,
        MinorsInvolved = random.Next(4) == 0,
        SelfHarmSpoken = random.Next(10) == 0,
        WorkPlace = random.Next(3) == 0,
        Injury = Injuries[random.Next(3)],
        Category = Categories[random.Next(6)],
        AmountAtStake = random.Next(0, 12_000_000) / 100m,
        RiskScore = random.Next(0, 100) / 100m,
    };

    public static FactRow Row(HandWrittenFacts f, Random? unknowns)
    {
        var row = Words.NewRow();
        FactValue[] values =
        [
            f.PeopleInvolved, f.PoliceCalls, f.FailedSessions, f.EarlierReports, f.DaysWithoutContact, f.WeaponSeen, f.ViolenceThreatened, f.Alcohol, f.MinorsInvolved, f.SelfHarmSpoken,
            f.WorkPlace, f.Injury, f.Category, FactValue.Money(f.AmountAtStake), f.RiskScore,
        ];
        for (var i = 0; i < values.Length; i++)
        {
            if (unknowns is null || unknowns.Next(5) != 0) row.Set(i, values[i]);
        }

        return row;
    }

    public static RulesEngine.Models.RuleParameter[] Parameters(HandWrittenFacts f) =>
    [
        new("peopleInvolved", f.PeopleInvolved), new("policeCalls", f.PoliceCalls), new("failedSessions", f.FailedSessions), new("earlierReports", f.EarlierReports),
        new("daysWithoutContact", f.DaysWithoutContact), new("weaponSeen", f.WeaponSeen), new("violenceThreatened", f.ViolenceThreatened), new("alcohol", f.Alcohol),
        new("minorsInvolved", f.MinorsInvolved), new("selfHarmSpoken", f.SelfHarmSpoken), new("workPlace", f.WorkPlace), new("injury", f.Injury), new("category", f.Category),
        new("amountAtStake", f.AmountAtStake), new("riskScore", f.RiskScore),
    ];

    public static RuleSet Compile(string[] expressions)
    {
        var findings = new Findings();
        var workflow = new Parley.Rules.Workflows.Workflow("benchmark", Nowhere)
        {
            Rules = [.. expressions.Select((e, i) => new WorkflowRule($"r{i}", Nowhere) { Expression = RuleText.Of(e, Nowhere), SuccessEvent = "red" })],
        };
        return RuleSet.Compile(workflow, Words, findings) ?? throw new InvalidOperationException(findings.All[0].ToString());
    }

    public static RulesEngine.Models.Workflow Workflow(string[] expressions) => new()
    {
        WorkflowName = "benchmark",
        Rules = [.. expressions.Select((e, i) => new Rule { RuleName = $"r{i}", Expression = e, SuccessEvent = "red" })],
    };
}
