using System.Globalization;
using System.Text.Json;
using Parley.Disputes;
using Parley.Packs;

namespace Parley.Host.Mapping.Parts;

/// <summary>The single values that members of commands can be.</summary>
internal sealed class Leaves(Pack pack, TimeReading times)
{
    private static readonly string[] Yes = ["true", "yes", "y", "1", "是"];
    private static readonly string[] No = ["false", "no", "n", "0", "否"];

    /// <summary>The value of a member of that type; null when it is none that a cell can hold.</summary>
    public Leaf? Of(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string)) return Text;
        if (plain == typeof(bool)) return Answer;
        if (plain == typeof(DateTimeOffset)) return Moment();
        if (plain == typeof(long) || plain == typeof(int)) return Number;
        if (plain == typeof(Level)) return Words(pack.Levels.Levels.Select(l => l.Name));
        if (plain == typeof(DisputeId)) return new Leaf(RowMessages.NotAWord, string.Empty, (writer, text, _) => Put(writer, CaseIds.DisputeOf(text).Value));
        if (plain == typeof(Holder)) return new Leaf(RowMessages.NotAWord, string.Empty, (writer, text, _) => Put(writer, Holder.Parse(text).ToString()));
        if (plain == typeof(Length)) return new Leaf(RowMessages.NotALength, string.Empty, (writer, text, _) => Length.TryParse(text.Trim(), out var length) && Put(writer, length.ToString()));
        if (plain == typeof(FactValue)) return AnyFact;
        return plain.IsEnum ? WordsOf(plain) : null;
    }

    /// <summary>The value of a fact, by what the pack declares.</summary>
    public Leaf OfFact(FactDeclaration fact) => fact.Type switch
    {
        FactType.Boolean => Answer,
        FactType.Integer or FactType.Number or FactType.Money => Number,
        FactType.Text => new Leaf(RowMessages.NotAWord, string.Empty, (writer, text, _) => PutTagged(writer, "t", text)),
        FactType.Date => new Leaf(RowMessages.NotADay, string.Empty, (writer, text, _) => times.TryReadDay(text, out var day) && PutTagged(writer, "d", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        _ => Words(fact.Words),
    };

    private static Leaf Text { get; } = new(RowMessages.NotAWord, string.Empty, (writer, text, _) =>
    {
        writer.WriteStringValue(text);
        return true;
    });

    private static Leaf Answer { get; } = new(RowMessages.NotAnAnswer, string.Empty, (writer, text, _) =>
    {
        var word = text.Trim().ToLowerInvariant();
        var isYes = Yes.Contains(word, StringComparer.Ordinal);
        if (!isYes && !No.Contains(word, StringComparer.Ordinal)) return false;
        writer.WriteBooleanValue(isYes);
        return true;
    });

    private static Leaf Number { get; } = new(RowMessages.NotANumber, string.Empty, (writer, text, _) =>
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number)) return false;
        if (decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue) writer.WriteNumberValue((long)number);
        else writer.WriteNumberValue(number);
        return true;
    });

    /// <summary>The value of a fact that is named by another member: the engine takes a word for what the pack declares.</summary>
    private static Leaf AnyFact { get; } = new(RowMessages.NotAWord, string.Empty, (writer, text, row) => Number.Write(writer, text, row) || (text is "true" or "false" ? Answer.Write(writer, text, row) : Put(writer, text)));

    private Leaf Moment() => new(RowMessages.NotAMoment, string.Empty, (writer, text, row) =>
    {
        if (!times.TryRead(text, out var moment, out var adjustment)) return false;
        if (adjustment is not null) row.Adjust(adjustment);
        writer.WriteStringValue(moment);
        return true;
    });

    private static Leaf Words(IEnumerable<string> words)
    {
        string[] known = [.. words];
        return new Leaf(RowMessages.NotAWord, string.Join(", ", known), (writer, text, _) => known.Contains(text, StringComparer.Ordinal) && Put(writer, text));
    }

    /// <summary>Words of an enumeration are written as in packs: <c>onTheSpot</c>.</summary>
    private static Leaf WordsOf(Type type)
    {
        var names = Enum.GetNames(type).ToDictionary(JsonNamingPolicy.CamelCase.ConvertName, n => n, StringComparer.Ordinal);
        return new Leaf(RowMessages.NotAWord, string.Join(", ", names.Keys), (writer, text, _) =>
        {
            if (!names.TryGetValue(text, out var name)) return false;
            writer.WriteStringValue(name);
            return true;
        });
    }

    private static bool Put(Utf8JsonWriter writer, string text)
    {
        writer.WriteStringValue(text);
        return true;
    }

    /// <summary>A fact that is not one of the bare kinds carries its type.</summary>
    private static bool PutTagged(Utf8JsonWriter writer, string tag, string text)
    {
        writer.WriteStartObject();
        writer.WriteString(tag, text);
        writer.WriteEndObject();
        return true;
    }
}
