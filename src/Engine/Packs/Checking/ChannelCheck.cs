using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules.Cells;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Packs.Checking;

/// <summary>A channel that a rule proposes takes the matters for which it is proposed.</summary>
internal sealed class ChannelCheck(Pack pack, RuleCells cells, Undecided undecided, Findings findings)
{
    /// <param name="never">Rules that were reported already.</param>
    public void Run(IReadOnlySet<int> never)
    {
        if (pack.Words.Find(EngineFacts.Category) is not { Word.Kind: TermKind.Choice } category) return;
        for (var rule = 0; rule < cells.Rules.Length; rule++)
        {
            if (!cells.Rules[rule].IsEnabled || never.Contains(rule)) continue;
            var channel = pack.Channels[pack.Assignment.All[rule].Channel];
            if (!channel.Takes.IsEmpty) Judge(rule, channel, category);
        }
    }

    private void Judge(int rule, Channel channel, WordSlot category)
    {
        var own = cells.Rules[rule];
        if (Ask(rule, category, channel.Takes).IsNever) findings.Warning(CellMessages.ChannelTakesNone, own.Position, own.Name, channel.Name);
        else if (Ask(rule, category, [.. category.Word.Words.Except(channel.Takes, StringComparer.Ordinal)]) is { Exists: true, Found: { } found })
            findings.Warning(CellMessages.ChannelRefusesSome, own.Position, own.Name, channel.Name, Concrete.Dispute(found, own.Facts.Append(category.Index)));
    }

    /// <summary>Whether the rule gives the channel to a matter of one of these categories: it matches, and none before it does.</summary>
    private Answer Ask(int rule, WordSlot category, ImmutableArray<string> categories)
    {
        var own = cells.Rules[rule];
        var where = own.Condition.Where;
        if (categories.IsEmpty) return new Answer(AnswerKind.Never, null, [], 0, 0);
        var words = categories.Select(c => Constant.Word(TermKind.Choice, c, category.Word.Words.IndexOf(c), where));
        var earlier = cells.Rules.Take(rule).Where(r => r.IsEnabled).Select(r => new Negation(r.Condition, where));
        var question = new Junction(isAll: true, [new Membership(new FactTerm(category, where), [.. words], where), own.Condition, .. earlier], where);
        return undecided.Note(cells.Can(question, Judgement.Matched), own.Name, own.Position);
    }
}
