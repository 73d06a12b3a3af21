using System.Globalization;
using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>A value written in an expression.</summary>
internal sealed class Constant : Term
{
    private readonly long whole;
    private readonly decimal fraction;
    private readonly string text;

    private Constant(TermKind kind, SourceSpan where, long whole, decimal fraction, string text)
        : base(kind, where)
    {
        (this.whole, this.fraction, this.text) = (whole, fraction, text);
    }

    internal override string Shape => $"{Kind} {whole} {text}";

    public static Constant Boolean(bool value, SourceSpan where) => new(TermKind.Boolean, where, value ? 1 : 0, 0, value ? "true" : "false");

    public static Constant Whole(long value, SourceSpan where) => new(TermKind.Whole, where, value, value, value.ToString(CultureInfo.InvariantCulture));

    public static Constant Fraction(decimal value, SourceSpan where) => new(TermKind.Fraction, where, 0, value, FactValue.Of(value).ToString());

    public static Constant OfText(string value, SourceSpan where) => new(TermKind.Text, where, 0, 0, value);

    public static Constant Day(DateOnly value, SourceSpan where) => new(TermKind.Day, where, value.DayNumber, value.DayNumber, FactValue.Of(value).ToString());

    /// <summary>A word of a fact by its place; −1 for a word the fact does not have.</summary>
    public static Constant Word(TermKind kind, string word, int place, SourceSpan where) => new(kind, where, place, place, word);

    /// <summary>The constant as a value of a fact.</summary>
    public FactValue Value => Kind switch
    {
        TermKind.Boolean => FactValue.Of(whole != 0),
        TermKind.Whole => FactValue.Of(whole),
        TermKind.Fraction => FactValue.Of(fraction),
        TermKind.Day => FactValue.Of(DateOnly.FromDayNumber((int)whole)),
        TermKind.Text => FactValue.Text(text),
        _ => FactValue.Choice(text),
    };

    public override Judgement Judge(FactRow row) => whole != 0 ? Judgement.Matched : Judgement.NotMatched;

    public override bool TryWhole(FactRow row, out long value)
    {
        value = whole;
        return true;
    }

    public override bool TryFraction(FactRow row, out decimal value)
    {
        value = fraction;
        return true;
    }

    public override bool TryText(FactRow row, out string value)
    {
        value = text;
        return true;
    }
}
