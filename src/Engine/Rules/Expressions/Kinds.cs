using Parley.Reading;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Expressions;

/// <summary>Which kinds of value go together, asked before the library parses and again of its tree.</summary>
internal static class Kinds
{
    public static bool IsNumber(this TermKind kind) => kind is TermKind.Whole or TermKind.Fraction;

    public static bool IsWords(this TermKind kind) => kind is TermKind.Text or TermKind.Choice;

    public static bool CanCompare(TermKind left, TermKind right, bool isEquality)
    {
        if (left.IsNumber() && right.IsNumber()) return true;
        if (left.IsWords() && right.IsWords()) return isEquality;
        return left == right && (left is TermKind.Day or TermKind.Ordered || (left == TermKind.Boolean && isEquality));
    }

    public static bool CanChoose(TermKind yes, TermKind no) =>
        (yes.IsNumber() && no.IsNumber()) || (yes.IsWords() && no.IsWords()) || (yes == TermKind.Boolean && no == TermKind.Boolean);

    /// <summary>The kinds in the words that packs use for them, the same in every language.</summary>
    public static string Word(this TermKind kind) => kind switch
    {
        TermKind.Boolean => "boolean",
        TermKind.Whole => "integer",
        TermKind.Fraction => "number",
        TermKind.Text => "text",
        TermKind.Choice => "choice",
        TermKind.Choices => "choices",
        TermKind.Day => "date",
        _ => "word",
    };

    public static string Describe(Term term) => $"{JsonWords.Short(term.Where.Text)} ({term.Kind.Word()})";

    /// <summary>The type by which the library knows a kind: enough for it to find the operators, no more.</summary>
    public static Type ClrType(this TermKind kind) => kind switch
    {
        TermKind.Boolean => typeof(bool),
        TermKind.Fraction => typeof(decimal),
        TermKind.Text or TermKind.Choice => typeof(string),
        TermKind.Choices => typeof(List<string>),
        _ => typeof(long),
    };
}
