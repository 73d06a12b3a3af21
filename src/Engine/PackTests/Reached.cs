using System.Collections.Concurrent;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Notes what the cases reach. Safe to use from several threads.</summary>
internal sealed class Reached(Pack pack)
{
    private readonly ConcurrentDictionary<(CoveredKind Kind, string Key), bool> seen = [];

    public void Note(RecordedCommit commit, Dispute after, ScreeningResult? screening)
    {
        for (var i = 0; i < commit.Events.Count; i++)
        {
            switch (commit.Events[i])
            {
                case Graded graded: Graded(graded); break;
                case ClimbRulesMatched climb: Add(CoveredKind.ClimbRule, climb.Rules); break;
                case WarningIssued warning: Warned(warning, after, commit.Events.Skip(i + 1)); break;
                default: break;
            }
        }

        if (screening is not { } result) return;
        Add(CoveredKind.ScreeningRule, result.NotMediableBy);
        if (result.Rule is { } first) Add(CoveredKind.ScreeningRule, [first.Rule.Name]);
    }

    public PackTestCoverage Coverage() => new(
    [
        .. pack.Grading.All.Where(r => r.Rule.IsEnabled && !IsCell(r)).Select(r => Item(CoveredKind.GradingRule, r.Id, r.Rule.Position)),
        .. pack.Grading.All.Where(r => r.Rule.IsEnabled && IsCell(r)).Select(r => Item(CoveredKind.Threshold, r.Id, r.Rule.Position)),
        .. pack.Screening.All.Where(r => r.Rule.IsEnabled).Select(r => Item(CoveredKind.ScreeningRule, r.Rule.Name, r.Rule.Position)),
        .. pack.Climb.All.Where(r => r.IsEnabled).Select(r => Item(CoveredKind.ClimbRule, r.Name, r.Position)),
        .. pack.Notices.Matrix.Select(r => Item(CoveredKind.MatrixRow, NameOf(r), r.At)),
    ]);

    private void Graded(Graded graded)
    {
        var matched = graded.Matched.Select(pack.Grading.Find).OfType<GradingRule>().ToList();
        Add(CoveredKind.GradingRule, matched.Where(r => !IsCell(r)).Select(r => r.Id));
        Add(CoveredKind.Threshold, matched.Where(IsCell).GroupBy(RowOf, StringComparer.Ordinal).Select(row => row.MaxBy(r => r.Rank)?.Id).OfType<string>());
    }

    /// <summary>The warning went by the stage and tier of its moment; a climb may have followed within the same commit.</summary>
    private void Warned(WarningIssued warning, Dispute after, IEnumerable<DisputeEvent> later)
    {
        var tier = later.OfType<Climbed>().FirstOrDefault()?.From ?? after.Tier;
        if (pack.Notices.RowFor(warning.Level, after.Stage, tier) is { } row) Add(CoveredKind.MatrixRow, [NameOf(row)]);
    }

    private static bool IsCell(GradingRule rule) => rule.Rule.Position.File == PackFiles.Thresholds && rule.Rule.Position.Path.StartsWith("/thresholds/", StringComparison.Ordinal);

    private static string RowOf(GradingRule rule) => string.Join('/', rule.Rule.Position.Path.Split('/').Take(3));

    private static string NameOf(MatrixRow row) => string.Join(' ', new[] { row.Level.Name, row.Stage is { } stage ? StageWords.Of(stage) : null, row.Tier?.Name }.OfType<string>());

    private CoveredItem Item(CoveredKind kind, string name, Position position) => new(kind, name, position, seen.ContainsKey((kind, name)));

    private void Add(CoveredKind kind, IEnumerable<string> names)
    {
        foreach (var name in names) seen[(kind, name)] = true;
    }
}
