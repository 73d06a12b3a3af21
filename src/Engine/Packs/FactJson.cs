using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads a value of a fact out of a pack's file.</summary>
internal static class FactJson
{
    /// <summary>The value, or null after a finding.</summary>
    public static FactValue? Read(ValueReader value, FactDeclaration fact)
    {
        if (Raw(value) is not { } raw)
        {
            value.Error(ReadingMessages.WrongKind, FactsReader.WordOf(fact.Type), value.Item is { } item ? JsonWords.Of(item.Kind) : string.Empty);
            return (FactValue?)null;
        }

        var fit = fact.Fit(raw);
        if (fit.Problem is { } problem) value.Error(PacksMessages.IfMissingDoesNotFit, problem.Text("en", [.. fit.About]));
        return fit.Fits ? fit.Value : (FactValue?)null;
    }

    /// <summary>The value as written, of whatever type; null for what no fact can be.</summary>
    public static FactValue? Raw(ValueReader value) => value.Item switch
    {
        { Kind: JsonKind.Boolean } item => FactValue.Of(item.Boolean),
        { Kind: JsonKind.Number, IsWhole: true, Number: { } number } when number is >= long.MinValue and <= long.MaxValue => FactValue.Of((long)number),
        { Kind: JsonKind.Number, Number: { } number } => FactValue.Of(number),
        { Kind: JsonKind.Text } item => FactValue.Choice(item.Text),
        { Kind: JsonKind.Array } item when item.Items.All(i => i.Kind == JsonKind.Text) => FactValue.Choices(item.Items.Select(i => i.Text)),
        _ => (FactValue?)null,
    };
}
