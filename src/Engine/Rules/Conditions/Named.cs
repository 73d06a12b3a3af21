using Parley.Rules.Words;

namespace Parley.Rules.Conditions;

/// <summary>A parameter where it is used: worth what its definition is worth, but shown by its name.</summary>
internal sealed class Named(string name, Term definition, SourceSpan where) : Term(definition.Kind, where, definition)
{
    public string Name => name;

    public Term Definition => definition;

    internal override string Shape => "named";

    /// <summary>What a term says once the names are taken off.</summary>
    public static Term Unwrap(Term term)
    {
        while (term is Named named) term = named.Definition;
        return term;
    }

    public override Judgement Judge(FactRow row) => definition.Judge(row);

    public override bool TryWhole(FactRow row, out long value) => definition.TryWhole(row, out value);

    public override bool TryFraction(FactRow row, out decimal value) => definition.TryFraction(row, out value);

    public override bool TryText(FactRow row, out string value) => definition.TryText(row, out value);
}
