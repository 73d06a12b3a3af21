using System.Text;
using Parley.Disputes.Commands;

namespace Parley.Host.Replay;

/// <summary>
/// Finds the cases that were reported at the same place or by the same parties. A report is told how many earlier ones there are and which of them are still active,
/// so all steps of such cases keep the order of time around it.
/// </summary>
internal static class SharedTurns
{
    public static void Assign(IEnumerable<PlannedStep> steps)
    {
        var users = new Dictionary<string, HashSet<CaseFile>>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            foreach (var report in step.Commands.Select(c => c.Body).OfType<Report>())
            {
                foreach (var key in KeysOf(report))
                {
                    if (!users.TryGetValue(key, out var files)) users[key] = files = [];
                    files.Add(step.Case);
                }
            }
        }

        foreach (var files in users.Values.Where(f => f.Count > 1))
        {
            var turn = new Turn();
            foreach (var file in files) file.Shared.Add(turn);
        }
    }

    private static IEnumerable<string> KeysOf(Report report)
    {
        if (!string.IsNullOrEmpty(report.Place)) yield return $"place {report.Place.Normalize(NormalizationForm.FormC)}";
        if (report.Parties.Length < 2) yield break;
        var names = report.Parties.Select(p => p.Name.Normalize(NormalizationForm.FormC)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        yield return $"parties {string.Join('\u001f', names)}";
    }
}
