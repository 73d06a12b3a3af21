using Parley.Disputes;
using Parley.Packs;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Reads facts as people write them, each checked against its declaration; null leaves a fact unknown.</summary>
internal sealed class FactsOfCase(Pack pack)
{
    public IReadOnlyList<(string Name, FactValue? Value)> Read(ValueReader facts) =>
        [.. facts.Map(v => v).Select(f => (f.Name, ValueOf(f.Name, f.At, f.Value)))];

    public FactValue? ValueOf(string name, Position at, ValueReader value)
    {
        if (pack.Facts.Find(name) is null)
        {
            var fit = pack.Facts.Fit(name, FactValue.Of(false));
            if (fit.Problem is { } unknown) value.Findings.Error(unknown, at, [.. fit.About]);
            return null;
        }

        if (value.Is(JsonKind.Null)) return null;
        if (FactJson.Raw(value) is not { } raw)
        {
            value.Error(ReadingMessages.WrongKind, FactsReader.WordOf(pack.Facts.Find(name)?.Type ?? default), value.Item is { } item ? JsonWords.Of(item.Kind) : string.Empty);
            return null;
        }

        var fitted = pack.Facts.Fit(name, raw);
        if (fitted.Problem is { } problem) value.Error(problem, [.. fitted.About]);
        return fitted.Fits ? fitted.Value : (FactValue?)null;
    }
}
