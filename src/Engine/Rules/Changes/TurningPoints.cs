using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Changes;

/// <summary>The values of one fact at which a condition can turn, all other facts held at their values.</summary>
internal sealed class TurningPoints(WordSlot slot, FactRow row)
{
    /// <summary>Numbers, days and places on a scale at which a comparison turns.</summary>
    public SortedSet<decimal> Numbers { get; } = [];

    /// <summary>Texts that the fact is compared with or searched for.</summary>
    public SortedSet<string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>False once a calculation was met of which the turning points are not found.</summary>
    public bool IsComplete { get; private set; } = true;

    public void AddFrom(Term term)
    {
        if (!LinearForm.Reads(term, slot.Index)) return;
        switch (term)
        {
            case Comparison { Domain: TermKind.Whole or TermKind.Fraction } comparison: AddNumber(comparison.Left, comparison.Right); break;
            case Comparison { Domain: TermKind.Text } comparison: AddText(comparison.Left, comparison.Right); break;
            case Membership { Domain: TermKind.Whole or TermKind.Fraction } membership:
                foreach (var constant in membership.Constants) AddNumber(membership.Value, constant);
                break;
            case Membership { Domain: TermKind.Text } membership:
                foreach (var constant in membership.Constants) AddText(membership.Value, constant);
                break;
            case TextTest test: AddText(test.Text, test.Sought); break;
            default: break;
        }

        foreach (var part in term.Parts) AddFrom(part);
    }

    private void AddNumber(Term left, Term right)
    {
        if (slot.Word.Kind is TermKind.Choices or TermKind.Choice or TermKind.Boolean) return;
        var difference = LinearForm.Difference(LinearForm.Of(left, slot.Index, row), LinearForm.Of(right, slot.Index, row));
        if (difference?.Zero is { } zero) Numbers.Add(zero);
        else if (difference is null) IsComplete = false;
    }

    private void AddText(Term left, Term right)
    {
        foreach (var side in new[] { left, right })
        {
            if (!LinearForm.Reads(side, slot.Index) && side.TryText(row, out var text)) Texts.Add(text);
        }
    }
}
