using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules.Conditions;

namespace Parley.Rules.Expressions;

/// <summary>
/// The second gate, first half: cuts an expression into words and signs before any library sees a character of it. Every sign is on the list or refused.
/// </summary>
internal sealed class Tokenizer
{
    public const int MostCharacters = 2_000;
    public const int MostTokens = 400;

    private static readonly (string Sign, TokenKind Kind)[] Signs =
    [
        ("&&", TokenKind.And), ("||", TokenKind.Or), ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual),
        ("<", TokenKind.Less), (">", TokenKind.Greater), ("!", TokenKind.Not), ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Times), ("/", TokenKind.Divide),
        ("%", TokenKind.Remainder), ("?", TokenKind.Question), (":", TokenKind.Colon), ("(", TokenKind.Open), (")", TokenKind.Close), (",", TokenKind.Comma), (".", TokenKind.Dot),
    ];

    /// <summary>Signs of other languages, with what they are called here; looked for before <see cref="Signs"/>.</summary>
    private static readonly (string Sign, string Instead)[] Foreign =
        [("<>", "!="), ("===", "=="), ("!==", "!="), ("=>", ">="), ("=<", "<="), ("??", "? :"), ("?.", "."), ("<<", "*"), (">>", "/"), ("**", "*"), ("++", "+ 1"), ("--", "- (-1)"), ("//", "/"), ("/*", "/")];

    private static readonly FrozenDictionary<string, TokenKind> Words = (((string Word, TokenKind Kind)[])
    [
        ("and", TokenKind.And), ("or", TokenKind.Or), ("not", TokenKind.Not), ("in", TokenKind.In), ("true", TokenKind.True), ("false", TokenKind.False),
    ]).ToFrozenDictionary(w => w.Word, w => w.Kind, StringComparer.Ordinal);

    private readonly RuleText source;
    private readonly string text;
    private readonly Findings findings;
    private readonly ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
    private int at;

    private Tokenizer(RuleText source, Findings findings)
    {
        this.source = source;
        this.findings = findings;
        text = source.Text;
    }

    /// <summary>The tokens with an <see cref="TokenKind.End"/> behind them, or null after a finding.</summary>
    public static ImmutableArray<Token>? Read(RuleText source, Findings findings)
    {
        if (source.Text.Length > MostCharacters)
        {
            findings.Error(ExpressionMessages.TooLong, source.Position, source.Text.Length, MostCharacters);
            return null;
        }

        return new Tokenizer(source, findings).Read();
    }

    private ImmutableArray<Token>? Read()
    {
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n') at++;
            if (at == text.Length) break;
            if (tokens.Count == MostTokens) return Refuse(ExpressionMessages.TooManyTokens, at, MostTokens);
            if (!Next()) return null;
        }

        if (tokens.Count == 0) return Refuse(ExpressionMessages.Empty, 0);
        tokens.Add(new Token(TokenKind.End, text.Length, 0, string.Empty));
        return tokens.DrainToImmutable();
    }

    private bool Next()
    {
        var c = text[at];
        if (Lookalikes.Of(c) is { } meant) return Fail(ExpressionMessages.WrongPunctuation, at, c, meant);
        if (Lookalikes.IsOdd(c)) return Fail(ExpressionMessages.WrongLetter, at, char.IsControl(c) || char.IsSurrogate(c) ? $"U+{(int)c:X4}" : c);
        if (char.IsAsciiDigit(c)) return Number();
        if (c is '"' or '\'') return Quoted(c);
        return char.IsLetter(c) || c == '_' ? Word() : Sign();
    }

    private bool Word()
    {
        var start = at;
        while (at < text.Length && (char.IsLetter(text[at]) || char.IsAsciiDigit(text[at]) || text[at] == '_'))
        {
            if (Lookalikes.IsOdd(text[at])) return Fail(ExpressionMessages.WrongLetter, at, text[at]);
            at++;
        }

        var word = text[start..at];
        return Add(Words.GetValueOrDefault(word, TokenKind.Name), start, word);
    }

    private bool Number()
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        var isFraction = at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]);
        if (isFraction)
        {
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        }

        var isBroken = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.');
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.')) at++;
        var written = text[start..at];
        if (isBroken || written is ['0', >= '0' and <= '9', ..]) return Fail(ExpressionMessages.BadNumber, start, JsonWords.Short(written));
        var fits = isFraction ? JsonNumber.Read(written) is not null : long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return fits ? Add(isFraction ? TokenKind.Fraction : TokenKind.Whole, start, written) : Fail(ExpressionMessages.NumberTooLarge, start, JsonWords.Short(written));
    }

    private bool Quoted(char quote)
    {
        var start = at++;
        var value = new System.Text.StringBuilder();
        while (at < text.Length && text[at] != quote)
        {
            if (char.IsControl(text[at])) return Fail(ExpressionMessages.BadEscape, at, $"U+{(int)text[at]:X4}");
            if (text[at] == '\\')
            {
                if (at + 1 == text.Length) break;
                if (text[at + 1] is not ('\\' or '"' or '\'')) return Fail(ExpressionMessages.BadEscape, at, JsonWords.Short(text.Substring(at, 2)));
                at++;
            }

            value.Append(text[at++]);
        }

        if (at >= text.Length || text[at] != quote) return Fail(ExpressionMessages.Unterminated, start);
        at++;
        return Add(TokenKind.Text, start, value.ToString());
    }

    private bool Sign()
    {
        var rest = text.AsSpan(at);
        foreach (var (sign, instead) in Foreign)
        {
            if (rest.StartsWith(sign, StringComparison.Ordinal)) return Fail(ExpressionMessages.UseInstead, at, sign, instead);
        }

        foreach (var (sign, kind) in Signs)
        {
            if (!rest.StartsWith(sign, StringComparison.Ordinal)) continue;
            at += sign.Length;
            return Add(kind, at - sign.Length, sign);
        }

        return rest[0] == '=' ? Fail(ExpressionMessages.SingleEquals, at) : Fail(ExpressionMessages.UnknownSign, at, rest[0]);
    }

    private bool Add(TokenKind kind, int start, string value)
    {
        tokens.Add(new Token(kind, start, at - start, value));
        return true;
    }

    private bool Fail(MessageKind kind, int character, params ReadOnlySpan<object?> about)
    {
        Refuse(kind, character, about);
        return false;
    }

    private ImmutableArray<Token>? Refuse(MessageKind kind, int character, params ReadOnlySpan<object?> about)
    {
        findings.Error(kind, source.PositionOf(character), about);
        return null;
    }
}
