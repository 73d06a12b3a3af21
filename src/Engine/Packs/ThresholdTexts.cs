using System.Collections.Immutable;
using System.Globalization;
using Parley.Disputes;
using Parley.Reading;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>Turns the columns of one row into expressions, checking that they rise with the level.</summary>
internal sealed class ThresholdTexts(WordSlot slot, LevelScale levels, PackNames names)
{
    private readonly string fact = slot.Word.Name;

    /// <summary>atLeast and atMost: a number, or a day.</summary>
    public IEnumerable<ThresholdText> Numbers(ValueReader column, bool isAtLeast)
    {
        if (slot.Word.Kind is not (TermKind.Whole or TermKind.Fraction or TermKind.Day)) return NotForType(column, isAtLeast ? "atLeast" : "atMost");
        var cells = Columns(column, v => (Value: NumberOf(v), Reader: v)).Where(c => c.Value.Value is not null).Select(c => (c.Level, c.At, Number: c.Value.Value ?? 0, c.Value.Reader)).ToList();
        for (var i = cells.Count - 1; i > 0; i--)
        {
            var (cell, below) = (cells[i], cells[i - 1]);
            if (isAtLeast ? cell.Number > below.Number : cell.Number < below.Number) continue;
            cell.Reader.Error(PacksMessages.ThresholdNotRising, Written(cell.Number), cell.Level, Written(below.Number), below.Level);
            cells.RemoveAt(i);
        }

        var sign = isAtLeast ? ">=" : "<=";
        return cells.Select(c => new ThresholdText($"{fact}{sign}{Written(c.Number)}", $"{fact} {sign} {Literal(c.Number)}", c.Level, c.At));
    }

    /// <summary>in and is: words of a choice, some of several choices, or yes and no.</summary>
    public IEnumerable<ThresholdText> Words(ValueReader column, string key)
    {
        var isFlag = slot.Word.Kind == TermKind.Boolean && key == "is";
        if (!isFlag && slot.Word.Kind is not (TermKind.Choice or TermKind.Choices)) return NotForType(column, key);
        var owners = new Dictionary<string, Level>(StringComparer.Ordinal);
        var cells = Columns(column, v => (Words: isFlag ? [v.Flag() ? "true" : "false"] : WordsOf(v, key), Reader: v));
        foreach (var cell in cells)
        {
            foreach (var word in cell.Value.Words.Where(w => !owners.TryAdd(w, cell.Level))) cell.Value.Reader.Error(PacksMessages.WordTwice, word, owners[word], cell.Level);
        }

        return cells.Where(c => !c.Value.Words.IsEmpty).Select(c => new ThresholdText($"{fact}={string.Join('|', c.Value.Words)}", ExpressionOf(c.Value.Words), c.Level, c.At));
    }

    private ImmutableArray<string> WordsOf(ValueReader value, string key)
    {
        var known = new NameSet(slot.Word.Words, NameMessages.UnknownChoice, NameMessages.UnknownChoiceGuess);
        ImmutableArray<string> found = key == "is" ? [known.Known(value)] : value.List(known.Known, allowEmpty: false);
        return [.. found.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The columns from the lowest level to the highest.</summary>
    private ImmutableArray<(Level Level, Position At, T Value)> Columns<T>(ValueReader column, Func<ValueReader, T> read) =>
    [
        .. column.Map(read, allowEmpty: false)
            .Where(c => names.Levels.IsKnownKey(c.Name, c.At, column.Findings))
            .Select(c => (Level: new Level(c.Name), c.At, c.Value))
            .OrderBy(c => levels.RankOf(c.Level)),
    ];

    /// <summary>A number, or a day as its number; null after a finding.</summary>
    private decimal? NumberOf(ValueReader value)
    {
        var before = value.Findings.Errors;
        var number = slot.Word.Kind switch
        {
            TermKind.Day => value.Day().DayNumber,
            TermKind.Whole => value.Whole(),
            _ => value.Decimal(),
        };
        if (value.Findings.Errors > before) return null;
        if (!(number < slot.Word.Least || number > slot.Word.Most)) return number;
        value.Error(PacksMessages.OutsideRange, Written(number), slot.Word.Least is { } least ? Written(least) : "…", slot.Word.Most is { } most ? Written(most) : "…");
        return null;
    }

    private IEnumerable<ThresholdText> NotForType(ValueReader column, string key)
    {
        column.Error(PacksMessages.ThresholdNotForType, key, FactsReader.WordOf(slot.Word.Type));
        return [];
    }

    private string ExpressionOf(ImmutableArray<string> words) => slot.Word.Kind switch
    {
        TermKind.Boolean => words[0] == "true" ? fact : $"not {fact}",
        TermKind.Choices => string.Join(" || ", words.Select(w => $"{fact}.Contains({Quoted(w)})")),
        _ when words.Length == 1 => $"{fact} == {Quoted(words[0])}",
        _ => $"{fact} in ({string.Join(", ", words.Select(Quoted))})",
    };

    private string Written(decimal number) => slot.Word.Kind == TermKind.Day
        ? DateOnly.FromDayNumber((int)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : number.ToString("0.############################", CultureInfo.InvariantCulture);

    private string Literal(decimal number) => slot.Word.Kind == TermKind.Day ? Quoted(Written(number)) : number < 0 ? $"(-{Written(-number)})" : Written(number);

    private static string Quoted(string word) =>
        $"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
