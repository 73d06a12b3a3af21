using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Parley.Rules.Words;

/// <summary>
/// The vocabulary of a pack's expressions: the facts they may name, each with a dense slot, and the bare words of scales. Immutable and safe to share between threads.
/// </summary>
internal sealed class RuleWords
{
    /// <summary>Words of the language itself; no fact, parameter or bare word may be called so.</summary>
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "and", "or", "not", "in", "true", "false", "null", "it", "parent", "root", "new", "iif", "np", "is", "as", "cast", "isnull", "mod", "eq", "ne", "neq", "lt", "le", "gt", "ge", "not_in", "if", "then", "else",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, WordSlot> byName;
    private readonly FrozenDictionary<string, ImmutableArray<WordSlot>> scalesByWord;
    private readonly FrozenDictionary<string, string> hyphenated;

    /// <exception cref="ArgumentException">A name is taken twice or is a word of the language.</exception>
    public RuleWords(IEnumerable<FactWord> facts)
    {
        var slots = ImmutableArray.CreateBuilder<WordSlot>();
        var cells = 0;
        foreach (var fact in facts)
        {
            if (Reserved.Contains(fact.Name)) throw new ArgumentException($"'{fact.Name}' is a word of the expression language.", nameof(facts));
            slots.Add(Place(fact, slots.Count, cells));
            cells += slots[^1].Cells;
        }

        Slots = slots.DrainToImmutable();
        UnknownCells = UnknownOf(Slots, cells);
        byName = Slots.ToFrozenDictionary(s => s.Word.Name, StringComparer.Ordinal);
        scalesByWord = Slots.Where(s => s.Word.Kind == TermKind.Ordered)
            .SelectMany(s => s.Word.Words, (slot, word) => (slot, word: Written(word)))
            .GroupBy(p => p.word, p => p.slot, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        hyphenated = Slots.Where(s => s.Word.Kind == TermKind.Ordered).SelectMany(s => s.Word.Words).Distinct(StringComparer.Ordinal).Where(w => w.Contains('-', StringComparison.Ordinal))
            .ToFrozenDictionary(Written, w => w, StringComparer.Ordinal);
        if (scalesByWord.Keys.FirstOrDefault(w => byName.ContainsKey(w) || Reserved.Contains(w)) is { } clash)
        {
            throw new ArgumentException($"'{clash}' is both a bare word and a fact or a word of the language.", nameof(facts));
        }
    }

    public ImmutableArray<WordSlot> Slots { get; }

    public IEnumerable<string> Names => byName.Keys;

    /// <summary>As expressions write them.</summary>
    public IEnumerable<string> BareWords => scalesByWord.Keys;

    public bool HasHyphens => hyphenated.Count > 0;

    /// <summary>The cells of a row in which everything is unknown.</summary>
    internal ImmutableArray<long> UnknownCells { get; }

    internal int Fractions { get; private set; }

    internal int Texts { get; private set; }

    /// <summary>How expressions write a word of a scale: with underscores, as a hyphen is a minus to them and to RulesEngine.</summary>
    public static string Written(string word) => word.Replace('-', '_');

    /// <summary>The word of a scale that an expression means by a bare word.</summary>
    public string Meant(string written) => hyphenated.GetValueOrDefault(written, written);

    public static bool IsReserved(string name) => Reserved.Contains(name);

    public WordSlot? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The dense slot of a fact.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary has no such fact.</exception>
    public int SlotOf(string name) => byName[name].Index;

    /// <summary>The scales that hold a bare word as expressions write it; empty when none does.</summary>
    public ImmutableArray<WordSlot> ScalesWith(string word) => scalesByWord.GetValueOrDefault(word, []);

    /// <summary>A row of which every value is unknown.</summary>
    public FactRow NewRow() => new(this);

    private static ImmutableArray<long> UnknownOf(ImmutableArray<WordSlot> slots, int cells)
    {
        var unknown = new long[cells];
        foreach (var slot in slots) FactCells.Forget(slot, unknown);
        return ImmutableCollectionsMarshal.AsImmutableArray(unknown);
    }

    private WordSlot Place(FactWord fact, int index, int cell) => new(fact, index, cell, fact.Kind switch
    {
        TermKind.Fraction => Fractions++,
        TermKind.Text or TermKind.Choice => Texts++,
        _ => -1,
    });
}
