using System.Collections.Immutable;
using System.Text;

namespace Parley.Host.Mapping.Values;

/// <summary>A sentence with cells in it: <c>"Status {status}"</c>. Nothing when every cell in it is empty.</summary>
internal sealed class TemplateSource(ImmutableArray<(string Text, int? Column)> pieces) : ValueSource
{
    public override string? Pick(RowReading row)
    {
        var text = new StringBuilder();
        var hasCell = false;
        foreach (var (words, column) in pieces)
        {
            text.Append(words);
            if (column is not { } number) continue;
            var cell = row.Field(number);
            hasCell |= !string.IsNullOrWhiteSpace(cell);
            text.Append(cell);
        }

        return hasCell ? text.ToString() : null;
    }

    /// <summary>The pieces of a template; null when a brace opens or closes nothing. A brace itself is written twice.</summary>
    public static TemplateSource? Parse(string template, ColumnBook columns)
    {
        var pieces = ImmutableArray.CreateBuilder<(string, int?)>();
        var words = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            var c = template[i];
            if (c is not ('{' or '}')) words.Append(c);
            else if (i + 1 < template.Length && template[i + 1] == c) words.Append(template[i++]);
            else if (c == '}' || template.IndexOf('}', i) is not (> 0 and var close) || close == i + 1) return null;
            else
            {
                pieces.Add((words.ToString(), columns.Use(template[(i + 1)..close])));
                words.Clear();
                i = close;
            }
        }

        pieces.Add((words.ToString(), null));
        return new TemplateSource(pieces.DrainToImmutable());
    }
}
