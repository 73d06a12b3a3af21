using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>Makes the one vocabulary of a pack: what it declares and what the engine supplies. One row of values serves every workflow.</summary>
internal static class PackWords
{
    public static RuleWords Of(FactCatalogue facts, LevelScale levels, Ladder ladder, IEnumerable<string> channels) => new(
        facts.All.Select(Declared)
            .Append(FactWord.Day(EngineFacts.Today))
            .Concat(EngineFacts.Days.Select(d => FactWord.Whole(d, 0) with { IsTime = true }))
            .Concat(EngineFacts.Counts.Select(c => FactWord.Whole(c, 0)))
            .Append(FactWord.Number(EngineFacts.DaysSinceEarlierReportSamePlace, 0))
            .Append(FactWord.Text(EngineFacts.Ledger))
            .Append(FactWord.Text(EngineFacts.Place))
            .Append(FactWord.Choice(EngineFacts.Stage, StageWords.All))
            .Append(FactWord.Choice(EngineFacts.Channel, channels.Order(StringComparer.Ordinal)))
            .Append(FactWord.Ordered(EngineFacts.Level, levels.Levels.Select(l => l.Name)))
            .Append(FactWord.Ordered(EngineFacts.Tier, ladder.Tiers.Select(t => t.Tier.Name))));

    /// <summary>Whether a level or tier may be called so: rules write them bare, beside facts.</summary>
    public static bool IsTaken(string bareWord) => RuleWords.IsReserved(RuleWords.Written(bareWord)) || EngineFacts.All.Contains(RuleWords.Written(bareWord), StringComparer.Ordinal);

    private static FactWord Declared(FactDeclaration fact) => FactWord.Of(fact.Name, fact.Type, fact.Words) with { Least = fact.Min, Most = fact.Max };
}
