namespace Parley.Rules.Expressions;

/// <summary>A word or sign of an expression; <see cref="Text"/> is the sign as written, or the text without its quotes and escapes.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Text)
{
    public int End => Start + Length;

    public bool IsComparison => Kind is >= TokenKind.Equal and <= TokenKind.GreaterOrEqual;
}
