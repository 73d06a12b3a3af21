using Parley.Disputes;
using Parley.Grading;

namespace Parley.Host.Explaining;

/// <summary>The smallest change of one fact that gives another level: from what it is (null when unknown) to what it would have to be.</summary>
internal sealed record ChangeView(string Fact, string Label, FactValue? From, FactValue To, Level Level)
{
    public static ChangeView? Of(NearestChange? change) => change is null ? null : new(change.Fact, change.Label, change.From, change.To, change.Level);
}
