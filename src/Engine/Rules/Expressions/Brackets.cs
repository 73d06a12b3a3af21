using System.Collections.Immutable;

namespace Parley.Rules.Expressions;

/// <summary>Parentheses are in the text but not in the tree; this finds them again.</summary>
internal static class Brackets
{
    /// <summary>A part with all parentheses that enclose nothing but it.</summary>
    public static (int First, int Last) Around(ImmutableArray<Token> tokens, int first, int last)
    {
        while (first > 0 && tokens[first - 1].Kind == TokenKind.Open && tokens[last + 1].Kind == TokenKind.Close && !BelongsToWord(tokens, first - 2)) (first, last) = (first - 1, last + 1);
        return (first, last);
    }

    /// <summary>The one sign between two neighbours, or −1 when they are not neighbours.</summary>
    public static int SignBetween(ImmutableArray<Token> tokens, Checked left, Checked right)
    {
        var sign = Around(tokens, left.First, left.Last).Last + 1;
        var next = tokens[sign].Kind == TokenKind.In ? right.First - 1 : Around(tokens, right.First, right.Last).First;
        return sign + 1 == next ? sign : -1;
    }

    private static bool BelongsToWord(ImmutableArray<Token> tokens, int before) =>
        before >= 0 && (tokens[before].Kind == TokenKind.In || (tokens[before].Kind == TokenKind.Name && before > 0 && tokens[before - 1].Kind == TokenKind.Dot));
}
