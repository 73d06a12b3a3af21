using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules.Conditions;
using Parley.Rules.Expressions;
using Parley.Rules.Words;

namespace Parley.Rules;

/// <summary>
/// A single checked condition, for routes, climbs and the like. Judged by walking it, which allocates nothing and needs no code made; sets of rules use <see cref="RuleSet"/>.
/// Immutable and safe to share between threads.
/// </summary>
internal sealed class CompiledCondition
{
    private readonly Term condition;

    private CompiledCondition(RuleText text, RuleWords words, Term condition)
    {
        Text = text.Text;
        Position = text.Position;
        Words = words;
        this.condition = condition;
        var facts = new SortedSet<int>();
        Reasoner.Facts(condition, facts);
        Facts = [.. facts];
        TimeComparisons = [.. Reasoner.TimeComparisons(condition)];
    }

    public string Text { get; }

    public Position Position { get; }

    public RuleWords Words { get; }

    /// <summary>The slots of the facts it reads, ascending.</summary>
    public ImmutableArray<int> Facts { get; }

    public ImmutableArray<TimeComparison> TimeComparisons { get; }

    /// <summary>Whether this surely holds wherever the other does; "no" may also mean that it was not seen.</summary>
    public bool HoldsWherever(CompiledCondition other) => Implication.Follows(other.condition, condition);

    /// <summary>Checks a condition; null after an error.</summary>
    public static CompiledCondition? Compile(RuleText text, RuleWords words, Findings findings) => DeepStack.Run(() =>
        ExpressionReader.Condition(text, Scope.Of(words), findings) is { } condition ? new CompiledCondition(text, words, condition) : null);

    /// <summary>The condition as checked.</summary>
    internal Term Condition => condition;

    public Judgement Judge(FactRow row) => condition.Judge(row);

    public Reason Explain(FactRow row) => Reasoner.Explain(condition, row);
}
