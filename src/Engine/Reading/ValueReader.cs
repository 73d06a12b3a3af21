using System.Collections.Immutable;
using System.Globalization;
using Parley.Disputes;

namespace Parley.Reading;

/// <summary>
/// Takes a value of a file as what a model wants it to be. What is wrong becomes a finding and an empty default, so that one run finds everything;
/// a pack with an error is never used, so the default is never seen. A value that is missing (and reported as such) reads as defaults in silence.
/// </summary>
internal sealed class ValueReader
{
    public const int LongestText = 4_000;

    private readonly JsonItem? item;
    private readonly Findings findings;
    private readonly Position missingAt;

    public ValueReader(JsonItem item, Findings findings)
    {
        this.item = item;
        this.findings = findings;
    }

    private ValueReader(Findings findings, Position missingAt)
    {
        this.findings = findings;
        this.missingAt = missingAt;
    }

    public static ValueReader Absent(Findings findings, Position at) => new(findings, at);

    /// <summary>False for a required value that the file lacks.</summary>
    public bool IsGiven => item is not null;

    public JsonItem? Item => item;

    public Position At => item?.Position ?? missingAt;

    public Findings Findings => findings;

    public bool Is(JsonKind kind) => item?.Kind == kind;

    public string Text(int longest = LongestText)
    {
        var text = AnyText(longest);
        if (Is(JsonKind.Text) && string.IsNullOrWhiteSpace(text)) Error(ReadingMessages.EmptyText);
        return text;
    }

    public string AnyText(int longest = LongestText)
    {
        if (Want(JsonKind.Text) is not { } found) return string.Empty;
        if (found.Text.Length <= longest) return found.Text;
        Error(ReadingMessages.TextTooLong, found.Text.Length, longest);
        return string.Empty;
    }

    public bool Flag() => Want(JsonKind.Boolean) is { Boolean: true };

    public long Whole(long least = long.MinValue, long most = long.MaxValue)
    {
        if (Want(JsonKind.Number) is not { } found) return 0;
        if (found.Number is { } number && found.IsWhole && number >= least && number <= most) return (long)number;
        if (found.Number is null) Error(ReadingMessages.NotExact, JsonWords.Short(found.Text));
        else if (!found.IsWhole) Error(ReadingMessages.NotWhole, found.Text);
        else Error(ReadingMessages.OutOfRange, found.Text, least, most);
        return 0;
    }

    public decimal Decimal(decimal least = decimal.MinValue, decimal most = decimal.MaxValue)
    {
        if (Want(JsonKind.Number) is not { } found) return 0;
        if (found.Number is not { } number)
        {
            Error(ReadingMessages.NotExact, JsonWords.Short(found.Text));
            return 0;
        }

        if (number >= least && number <= most) return number;
        Error(ReadingMessages.OutOfRange, found.Text, least, most);
        return 0;
    }

    public Length Length() => Parsed(ReadingMessages.NotALength, (string text, out Length length) => Disputes.Length.TryParse(text, out length));

    public DateOnly Day() => Parsed(
        ReadingMessages.NotADay,
        (string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day));

    public TimeOnly Time() => Parsed(
        ReadingMessages.NotATime,
        (string text, out TimeOnly time) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time));

    public string Word(params IReadOnlyCollection<string> words)
    {
        if (Want(JsonKind.Text) is not { } found) return string.Empty;
        if (words.Contains(found.Text, StringComparer.Ordinal)) return found.Text;
        var known = string.Join(", ", words);
        if (Spelling.Nearest(found.Text, words) is { } guess) Error(ReadingMessages.UnknownWordGuess, JsonWords.Short(found.Text), guess, known);
        else Error(ReadingMessages.UnknownWord, JsonWords.Short(found.Text), known);
        return string.Empty;
    }

    public T OneOf<T>(params (string Word, T Value)[] words)
        where T : struct
    {
        var word = Word(Array.ConvertAll(words, w => w.Word));
        return Array.Find(words, w => string.Equals(w.Word, word, StringComparison.Ordinal)).Value;
    }

    public T Object<T>(Func<ObjectReader, T> read) => Object(read, isTop: false);

    public T TopObject<T>(Func<ObjectReader, T> read) => Object(read, isTop: true);

    public ImmutableArray<T> List<T>(Func<ValueReader, T> read, bool allowEmpty = true)
    {
        if (Want(JsonKind.Array) is not { } found) return [];
        if (!allowEmpty && found.Items.IsEmpty) Error(ReadingMessages.EmptyList);
        return [.. found.Items.Select(i => read(new ValueReader(i, findings)))];
    }

    public ImmutableArray<T> Objects<T>(Func<ObjectReader, T> read, bool allowEmpty = true) => List(v => v.Object(read), allowEmpty);

    /// <summary>A list of different texts; each with where it stands.</summary>
    public ImmutableArray<Entry<JsonItem>> TextItems(bool allowEmpty = true)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return List(
            value =>
            {
                var text = value.Text();
                if (text.Length > 0 && !seen.Add(text)) value.Error(ReadingMessages.RepeatedEntry, JsonWords.Short(text));
                return value.Item is { } found ? new Entry<JsonItem>(text, value.At, found) : default;
            },
            allowEmpty);
    }

    public ImmutableArray<string> Texts(bool allowEmpty = true) => [.. TextItems(allowEmpty).Select(t => t.Name)];

    /// <summary>An object used as a table of names; <c>note</c> is a remark, never an entry.</summary>
    public ImmutableArray<Entry<T>> Map<T>(Func<ValueReader, T> read, bool allowEmpty = true)
    {
        if (Want(JsonKind.Object) is not { } found) return [];
        if (!allowEmpty && found.Members.IsEmpty) Error(ReadingMessages.EmptyList);
        return [.. found.Members.Where(m => m.Name != ObjectReader.Note).Select(m => new Entry<T>(m.Name, m.At, read(new ValueReader(m.Value, findings))))];
    }

    public Wording Wording() => new(Map(v => v.Text()));

    public void Error(MessageKind kind, params ReadOnlySpan<object?> about)
    {
        if (IsGiven) findings.Error(kind, At, about);
    }

    public void Warning(MessageKind kind, params ReadOnlySpan<object?> about)
    {
        if (IsGiven) findings.Warning(kind, At, about);
    }

    private delegate bool TryRead<T>(string text, out T value);

    private T Parsed<T>(MessageKind kind, TryRead<T> parse)
        where T : struct
    {
        if (Want(JsonKind.Text) is not { } found) return default;
        if (parse(found.Text, out var value)) return value;
        Error(kind, JsonWords.Short(found.Text));
        return default;
    }

    private T Object<T>(Func<ObjectReader, T> read, bool isTop)
    {
        var reader = Want(JsonKind.Object) is { } found ? new ObjectReader(found, findings, isTop) : ObjectReader.Absent(findings, At);
        var model = read(reader);
        reader.Done();
        return model;
    }

    private JsonItem? Want(JsonKind kind)
    {
        if (item is null || item.Kind == kind) return item;
        Error(ReadingMessages.WrongKind, JsonWords.Of(kind), JsonWords.Of(item.Kind));
        return null;
    }
}
