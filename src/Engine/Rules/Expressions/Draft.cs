using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules.Conditions;

namespace Parley.Rules.Expressions;

/// <summary>An expression on its way through the gates: its tokens, and what each word and number among them means.</summary>
internal sealed class Draft(RuleText source, ImmutableArray<Token> tokens, Findings findings)
{
    private readonly Term?[] meanings = new Term?[tokens.Length];

    public RuleText Source => source;

    public ImmutableArray<Token> Tokens => tokens;

    public Term? MeaningOf(int token) => token >= 0 ? meanings[token] : null;

    public void Means(int token, Term term) => meanings[token] = term;

    public SourceSpan Span(int first, int last) => new(source, tokens[first].Start, tokens[last].End - tokens[first].Start);

    public Position PositionOf(int token) => source.PositionOf(tokens[token].Start);

    /// <summary>The token as written, quotes and all.</summary>
    public string Written(int token) => JsonWords.Short(source.Text.Substring(tokens[token].Start, tokens[token].Length));

    public bool Error(MessageKind kind, int token, params ReadOnlySpan<object?> about)
    {
        findings.Error(kind, PositionOf(token), about);
        return false;
    }

    public void Warning(MessageKind kind, int token, params ReadOnlySpan<object?> about) => findings.Warning(kind, PositionOf(token), about);
}
