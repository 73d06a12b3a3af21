using Parley.Disputes;
using Parley.Rules.Cells;
using Parley.Rules.Words;

namespace Parley.Packs.Checking;

/// <summary>The facts of a pack with their dangers and their harmless values: those a test of the pack gets with <c>"assume": "harmless"</c>, texts empty, what the engine counts at its least.</summary>
internal static class PackSpace
{
    public static CellSpace Of(Pack pack)
    {
        var harmless = pack.Words.NewRow();
        foreach (var slot in pack.Words.Slots)
        {
            if (HarmlessOf(slot, pack) is { } value) harmless.Set(slot.Index, value);
        }

        return new CellSpace(pack.Words, [.. pack.Words.Slots.Select(s => DangerOf(pack.Facts.Find(s.Word.Name)?.Worse ?? Worse.Unstated))], harmless);
    }

    private static Danger DangerOf(Worse worse) => worse switch
    {
        Worse.Unstated => Danger.Unstated,
        Worse.Less or Worse.No => Danger.Lower,
        _ => Danger.Higher,
    };

    private static FactValue? HarmlessOf(WordSlot slot, Pack pack) => (pack.Facts.Find(slot.Word.Name), slot.Word.Kind) switch
    {
        ({ } declared, not TermKind.Text) => Harmless.Of(declared),
        (_, TermKind.Text) => FactValue.Text(string.Empty),
        (_, TermKind.Whole) => FactValue.Of(slot.Word.Name == EngineFacts.Episode ? 1L : 0L),
        (_, TermKind.Fraction) => FactValue.Of(0m),
        (_, TermKind.Choice or TermKind.Ordered) when slot.Word.Words is [var first, ..] => FactValue.Choice(first),
        _ => (FactValue?)null,
    };
}
