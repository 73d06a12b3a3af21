using Parley.Disputes;
using Parley.Grading;

namespace Parley.Host.Explaining;

/// <summary>A condition, how it came out, the values it read (null where unknown), and its parts.</summary>
internal sealed record ReasonView(string Condition, string Outcome, IReadOnlyDictionary<string, FactValue?> Values, IReadOnlyList<ReasonView> Parts)
{
    public static ReasonView Of(ExplainedCondition condition) => new(
        condition.Text,
        Outcomes.Of(condition.Verdict),
        new SortedDictionary<string, FactValue?>(condition.Values.DistinctBy(v => v.Name).ToDictionary(v => v.Name, v => v.Value), StringComparer.Ordinal),
        [.. condition.Parts.Select(Of)]);
}
