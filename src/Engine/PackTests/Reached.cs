using System.Collections.Concurrent;
using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Notices;
using Parley.Packs;
using Parley.Reading;
using Parley.Steps;

namespace Parley.PackTests;

/// <summary>Notes what the cases reach. Safe to use from several threads.</summary>
internal sealed class Reached(Pack pack)
{
    private readonly ConcurrentDictionary<(CoveredKind Kind, string Key), bool> seen = [];

    public void Note(RecordedCommit commit, Dispute after, StepContext context)
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

        Routed(commit.Events, after, context);
        if (after.Stage == Stage.Screening) Screened(pack.Screening.Evaluate(context.Sheet(after).Row));
        if (after.Stage is Stage.Assessing or Stage.Resolving && pack.Assignment.Evaluate(context.Sheet(after).Row) is { IsCertain: true } assigned) Add(CoveredKind.AssignmentRule, [assigned.Rule.Rule.Name]);
    }

    public PackTestCoverage Coverage() => new(
    [
        .. pack.Grading.All.Where(r => r.Rule.IsEnabled && !IsCell(r)).Select(r => Item(CoveredKind.GradingRule, r.Id, r.Rule.Position)),
        .. pack.Grading.All.Where(r => r.Rule.IsEnabled && IsCell(r)).Select(r => Item(CoveredKind.Threshold, r.Id, r.Rule.Position)),
        .. pack.Screening.All.Where(r => r.Rule.IsEnabled).Select(r => Item(CoveredKind.ScreeningRule, r.Rule.Name, r.Rule.Position)),
        .. pack.Assignment.All.Where(r => r.Rule.IsEnabled).Select(r => Item(CoveredKind.AssignmentRule, r.Rule.Name, r.Rule.Position)),
        .. pack.Climb.All.Where(r => r.IsEnabled).Select(r => Item(CoveredKind.ClimbRule, r.Name, r.Position)),
        .. pack.Notices.Matrix.Select(r => Item(CoveredKind.MatrixRow, NameOf(r), r.At, r.At.Path)),
        .. pack.Notices.AllRoutes.Select((r, i) => Item(CoveredKind.Route, r.Name ?? string.Create(CultureInfo.InvariantCulture, $"route {i + 1}"), r.Position, r.Position.Path)),
    ]);

    private void Screened(ScreeningResult result)
    {
        Add(CoveredKind.ScreeningRule, result.NotMediableBy);
        if (result.Rule is { } first) Add(CoveredKind.ScreeningRule, [first.Rule.Name]);
    }

    /// <summary>Judged anew: a route that only told whom the matrix had told left no notice of its own.</summary>
    private void Routed(IReadOnlyList<DisputeEvent> happened, Dispute after, StepContext context)
    {
        var occasions = happened.Select(e => Occasions.Of(e, happened)).OfType<string>().Distinct(StringComparer.Ordinal);
        foreach (var occasion in occasions) Add(CoveredKind.Route, Routes.Taken(after, occasion, context).Select(r => r.Position.Path));
    }

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
        if (pack.Notices.RowFor(warning.Level, after.Stage, tier) is { } row) Add(CoveredKind.MatrixRow, [row.At.Path]);
    }

    private static bool IsCell(GradingRule rule) => rule.Rule.Position.File == PackFiles.Thresholds && rule.Rule.Position.Path.StartsWith("/thresholds/", StringComparison.Ordinal);

    private static string RowOf(GradingRule rule) => string.Join('/', rule.Rule.Position.Path.Split('/').Take(3));

    private static string NameOf(MatrixRow row) => string.Join(' ', new[] { row.Level.Name, row.Stage is { } stage ? StageWords.Of(stage) : null, row.Tier?.Name }.OfType<string>());

    /// <summary>Rows and routes are noted by their place in the file, as their names may be missing or equal.</summary>
    private CoveredItem Item(CoveredKind kind, string name, Position position, string? key = null) => new(kind, name, position, seen.ContainsKey((kind, key ?? name)));

    private void Add(CoveredKind kind, IEnumerable<string> keys)
    {
        foreach (var key in keys) seen[(kind, key)] = true;
    }
}
