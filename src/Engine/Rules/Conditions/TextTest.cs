using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>What a text holds, begins with or ends with, character by character.</summary>
internal sealed class TextTest(TextTestKind test, Term text, Term sought, SourceSpan where) : Term(TermKind.Boolean, where, text, sought)
{
    public TextTestKind Test => test;

    public Term Text => text;

    public Term Sought => sought;

    internal override string Shape => $"{test}";

    public static bool Holds(TextTestKind test, string text, string sought) => test switch
    {
        TextTestKind.Contains => text.Contains(sought, StringComparison.Ordinal),
        TextTestKind.StartsWith => text.StartsWith(sought, StringComparison.Ordinal),
        _ => text.EndsWith(sought, StringComparison.Ordinal),
    };

    public override Judgement Judge(FactRow row)
    {
        if (!text.TryText(row, out var value) || !sought.TryText(row, out var part)) return Judgement.CannotTell;
        return Holds(test, value, part) ? Judgement.Matched : Judgement.NotMatched;
    }
}
