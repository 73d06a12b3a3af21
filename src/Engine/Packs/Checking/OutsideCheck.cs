using Parley.Disputes;
using Parley.Reading;
using Parley.Rules.Cells;

namespace Parley.Packs.Checking;

/// <summary>Says which rules are not decided over cells, and for which fact: what the checker did not look at must not look like what it found in order.</summary>
internal static class OutsideCheck
{
    public static void Run(RuleCells cells, Findings findings)
    {
        var outside = Enumerable.Range(0, cells.Rules.Length)
            .Where(r => cells.Rules[r].IsEnabled)
            .SelectMany(r => cells.Cuts(r).Outside, (rule, why) => (rule, why))
            .GroupBy(o => o.why, o => o.rule);
        foreach (var rules in outside.OrderBy(g => (g.Key.Slot, g.Key.Reason)))
        {
            var names = Concrete.Names([.. rules.Select(r => cells.Rules[r].Name)]);
            findings.Note(KindOf(rules.Key.Reason), cells.Rules[rules.First()].Position, names, cells.Space.Words.Slots[rules.Key.Slot].Word.Name);
        }
    }

    private static MessageKind KindOf(OutsideReason reason) => reason switch
    {
        OutsideReason.Text => CellMessages.ReadsText,
        OutsideReason.SeveralFacts => CellMessages.ReadsSeveral,
        _ => CellMessages.Calculates,
    };
}
