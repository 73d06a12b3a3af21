using System.Collections.Immutable;
using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>
/// A part of a checked expression. It says what it is, where it stands, and what it is worth for a row; where it cannot tell, because a fact is unknown or a
/// calculation fails, the methods return false (or <see cref="Judgement.CannotTell"/>) and never throw. Immutable and safe to share between threads.
/// </summary>
internal abstract class Term
{
    /// <summary>Parameters are put in where they are used; this bounds what that can grow to.</summary>
    public const int LargestSize = 4_000;

    /// <summary>Rules put together may be larger; beyond this nothing is counted any more.</summary>
    public const int MostCounted = 200_001;

    protected Term(TermKind kind, SourceSpan where, params ImmutableArray<Term> parts)
    {
        Kind = kind;
        Where = where;
        Parts = parts;
        Size = (int)Math.Min(1 + parts.Sum(p => (long)p.Size), MostCounted);
        Depth = 1 + (parts.IsEmpty ? 0 : parts.Max(p => p.Depth));
    }

    public TermKind Kind { get; }

    public SourceSpan Where { get; }

    public ImmutableArray<Term> Parts { get; }

    public int Size { get; }

    public int Depth { get; }

    /// <summary>What the term says apart from its parts: terms of one shape with the same parts say the same.</summary>
    internal abstract string Shape { get; }

    public virtual Judgement Judge(FactRow row) => throw new InvalidOperationException($"{GetType().Name} is not a yes or no.");

    /// <summary>The value of a whole number, a day, a word's place.</summary>
    public virtual bool TryWhole(FactRow row, out long value) => throw new InvalidOperationException($"{GetType().Name} is not whole.");

    /// <summary>The value as a decimal; a whole number fits.</summary>
    public virtual bool TryFraction(FactRow row, out decimal value)
    {
        var isKnown = TryWhole(row, out var whole);
        value = whole;
        return isKnown;
    }

    public virtual bool TryText(FactRow row, out string value) => throw new InvalidOperationException($"{GetType().Name} is not a text.");
}
