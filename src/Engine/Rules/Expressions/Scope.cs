using System.Collections.Immutable;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Expressions;

/// <summary>What an expression may name at its place: the facts, and the parameters defined before it.</summary>
internal sealed record Scope(RuleWords Words, ImmutableDictionary<string, Term> Parameters)
{
    private static readonly ImmutableArray<string> LanguageWords = ["and", "or", "not", "in", "true", "false"];

    public static Scope Of(RuleWords words) => new(words, ImmutableDictionary.Create<string, Term>(StringComparer.Ordinal));

    public IEnumerable<string> Known => [.. Words.Names, .. Parameters.Keys, .. Words.BareWords, .. LanguageWords];

    public bool IsTaken(string name) => Words.Find(name) is not null || Parameters.ContainsKey(name) || !Words.ScalesWith(name).IsEmpty;

    public Scope With(string name, Term definition) => this with { Parameters = Parameters.SetItem(name, definition) };

    /// <summary>What a name stands for; null for a bare word and for a name nobody knows.</summary>
    public Term? Find(string name, SourceSpan where)
    {
        if (Parameters.TryGetValue(name, out var definition)) return new Named(name, definition, where);
        return Words.Find(name) is { } slot ? new FactTerm(slot, where) : null;
    }
}
