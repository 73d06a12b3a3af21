using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Who works on an active dispute, and as what: what lists can be narrowed by.</summary>
internal static class WorkParts
{
    public const int Handler = 0;
    public const int Lead = 1;
    public const int Helper = 2;

    public static IEnumerable<(string Person, int Part)> Of(DisputeSummary summary)
    {
        if (!summary.Stage.IsActive()) yield break;
        foreach (var handler in summary.Handlers.Distinct(StringComparer.Ordinal)) yield return (handler, Handler);
        if (summary.Lead is { } lead) yield return (lead, Lead);
        foreach (var helper in summary.Helpers.Distinct(StringComparer.Ordinal)) yield return (helper, Helper);
    }

    public static bool Handles(DisputeSummary summary, string person) => Of(summary).Any(work => work.Part == Handler && string.Equals(work.Person, person, StringComparison.Ordinal));

    public static bool WorksOn(DisputeSummary summary, string person) => Of(summary).Any(work => string.Equals(work.Person, person, StringComparison.Ordinal));
}
