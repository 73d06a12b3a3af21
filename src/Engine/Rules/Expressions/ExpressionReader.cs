using Parley.Reading;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Expressions;

/// <summary>
/// An expression through its gates: words, shapes, the library's parser, its tree. What comes out is checked and is all the compiler ever sees.
/// </summary>
internal static class ExpressionReader
{
    private const int DeepestTerm = 300;

    /// <summary>A yes or no, or null after a finding.</summary>
    public static Term? Condition(RuleText text, Scope scope, Findings findings)
    {
        if (Any(text, scope, findings) is not { } term) return null;
        if (term.Kind == TermKind.Boolean) return term;
        findings.Error(ExpressionMessages.NotACondition, text.Position, Kinds.Describe(term));
        return null;
    }

    /// <summary>A value of any kind, for a parameter; null after a finding.</summary>
    public static Term? Any(RuleText text, Scope scope, Findings findings)
    {
        if (Tokenizer.Read(text, findings) is not { } tokens) return null;
        var draft = new Draft(text, tokens, findings);
        if (!Grammar.Accepts(draft, scope) || LibraryParse.Of(draft) is not { Tree: { } tree } parse || TreeCheck.Check(draft, tree, parse.Leaves) is not { } term) return null;
        if (term.Size <= Term.LargestSize && term.Depth <= DeepestTerm) return term;
        findings.Error(ExpressionMessages.TooLarge, text.Position, Term.LargestSize);
        return null;
    }
}
