using Parley.Disputes;
using Parley.Rules.Cells;
using Parley.Rules.Words;

namespace Parley.Packs.Checking;

/// <summary>Writes disputes that were found as people read them: <c>weaponSeen = true, peopleInvolved = 9</c>.</summary>
internal static class Concrete
{
    private const int MostNamed = 3;
    private const int MostFacts = 12;

    /// <summary>The facts that matter; where none does, those that rules read, as harmless as they are.</summary>
    public static string Dispute(Instance instance, IEnumerable<int> read)
    {
        if (!instance.Given.IsEmpty) return string.Join(", ", instance.Given.Select(g => Fact(g.Slot, g.Value)));
        var known = read.Distinct().Order().Where(slot => slot != instance.Differs && instance.Row.IsKnown(slot)).ToList();
        var shown = known.Take(MostFacts).Select(slot => Fact(instance.Row.Words.Slots[slot], instance.Row[slot] ?? default));
        return string.Join(", ", known.Count is 0 or > MostFacts ? shown.Append("…") : shown);
    }

    public static string Fact(FactRow row, int slot) => Fact(row.Words.Slots[slot], row[slot] ?? default);

    /// <summary>Names of rules in quotes, the first few of many.</summary>
    public static string Names(IReadOnlyCollection<string> names)
    {
        var shown = string.Join(", ", names.Take(MostNamed).Select(n => $"'{n}'"));
        return names.Count > MostNamed ? $"{shown} (+{names.Count - MostNamed})" : shown;
    }

    private static string Fact(WordSlot slot, FactValue value) =>
        $"{slot.Word.Name} = {(value.Type == FactType.Choices ? $"[{value}]" : value.Type == FactType.Text ? $"\"{value}\"" : value.ToString())}";
}
