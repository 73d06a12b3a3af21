using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Grading;
using Parley.Packs;
using Parley.Rules.Words;

namespace Parley.Host.Explaining;

/// <summary>Lays out explanations. Reasons are judged again from the values, never stored; where that differs from the record, the record is shown and the difference said.</summary>
internal static class Explanations
{
    /// <summary>Why facts that were given have their level.</summary>
    public static ExplanationView OfFacts(Pack pack, FactRow row, string language, string folder)
    {
        var result = pack.Grading.Evaluate(row);
        var held = pack.Levels.Higher(result.Level, result.Floor(pack.Levels));
        var (raise, lower) = Explainer.Changes(pack, row, language);
        var rules = Explainer.Rules(pack, row, language);
        string[] matched = [.. result.Matched.Select(r => r.Id)];
        return new ExplanationView(
            null,
            held,
            held == result.Level ? Level.None : held,
            pack.Revision,
            Differs: false,
            matched,
            [.. result.Unclear.Select(u => u.Rule.Id)],
            result.Ask,
            ChangeView.Of(raise),
            ChangeView.Of(lower),
            [.. Explainer.ForParty(rules, matched, pack.Levels)],
            [.. rules.Select(r => RuleView.Of(r, folder))],
            Assignment(pack, row, held));
    }

    private static AssignmentView? Assignment(Pack pack, FactRow row, Level held)
    {
        row.Set(EngineFacts.Level, FactValue.Choice(held.ToString()));
        return AssignmentView.Of(pack.Assignment.Evaluate(row));
    }

    /// <summary>Why a dispute has its level, and where the rules would have it go. Null when it was never graded.</summary>
    public static async Task<ExplanationView?> OfDisputeAsync(DisputeEngine engine, Dispute dispute, string language, CancellationToken cancellationToken)
    {
        if (await engine.ExplainAsync(dispute.Id, language, cancellationToken) is not { } explained) return null;
        return Of(explained, AssignmentView.Of(await engine.ProposeAssignmentAsync(dispute.Id, cancellationToken), dispute.Channel));
    }

    private static ExplanationView Of(Explanation explained, AssignmentView? assignment) => new(
        explained.Dispute.Value,
        explained.Held,
        explained.Provisional,
        explained.Revision,
        explained.Differs,
        [.. explained.Matched],
        [.. explained.CannotTell],
        [.. explained.Ask],
        ChangeView.Of(explained.Raise),
        ChangeView.Of(explained.Lower),
        [.. explained.ForParty],
        [.. explained.Rules.Select(r => RuleView.Of(r, folder: null))],
        assignment);
}
