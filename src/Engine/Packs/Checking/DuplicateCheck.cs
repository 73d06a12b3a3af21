using Parley.Reading;
using Parley.Rules.Cells;
using Parley.Rules.Words;

namespace Parley.Packs.Checking;

/// <summary>Rules that match in exactly the same disputes with the same outcome: written alike, or shown to be so over the cells.</summary>
internal sealed class DuplicateCheck(RuleCells cells, Undecided undecided, Findings findings)
{
    /// <summary>By how many disputes rules on the same facts are told apart before any two are compared.</summary>
    private const int MostSamples = 48;

    /// <summary>Reports all but the first of each kind; gives the numbers of those.</summary>
    /// <param name="never">Rules that never match and were reported as such.</param>
    /// <param name="only">Which rules to look at; left out: all.</param>
    public IReadOnlySet<int> Run(IReadOnlySet<int> never, Predicate<int>? only = null)
    {
        var later = new HashSet<int>();
        var enabled = Enumerable.Range(0, cells.Rules.Length).Where(r => cells.Rules[r].IsEnabled && !never.Contains(r) && only?.Invoke(r) != false).ToList();
        foreach (var alike in enabled.GroupBy(r => cells.Rules[r].SuccessEvent, StringComparer.Ordinal))
        {
            var different = new List<int>();
            foreach (var same in alike.GroupBy(r => cells.Rules[r].Condition, SameTerms.ByShape))
            {
                different.Add(same.First());
                foreach (var rule in same.Skip(1)) Report(rule, same.First(), later);
            }

            foreach (var group in different.Where(r => cells.Cuts(r).IsAnalysed).GroupBy(r => string.Join(' ', cells.Rules[r].Facts), StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
                Compare([.. group], later);
        }

        return later;
    }

    private void Compare(IReadOnlyList<int> group, HashSet<int> later)
    {
        var samples = group.Take(MostSamples).Select(r => cells.Can(cells.Rules[r].Condition, Judgement.Matched).Found?.Row).OfType<FactRow>().ToList();
        foreach (var alike in group.GroupBy(r => Signature(r, samples)))
        {
            var different = new List<int>();
            foreach (var rule in alike)
            {
                if (different.FirstOrDefault(d => IsSame(rule, d), -1) is var first and >= 0) Report(rule, first, later);
                else different.Add(rule);
            }
        }
    }

    private ulong Signature(int rule, List<FactRow> samples) =>
        samples.Aggregate(0UL, (bits, row) => bits << 1 | (cells.Rules[rule].Condition.Judge(row) == Judgement.Matched ? 1UL : 0));

    private bool IsSame(int rule, int other)
    {
        var at = cells.Rules[rule];
        return undecided.Note(cells.Parts(rule, other), at.Name, at.Position).IsNever && undecided.Note(cells.Parts(other, rule), at.Name, at.Position).IsNever;
    }

    private void Report(int rule, int first, HashSet<int> later)
    {
        later.Add(rule);
        findings.Warning(CellMessages.SaysTheSame, cells.Rules[rule].Position, cells.Rules[rule].Name, cells.Rules[first].Name);
    }
}
