using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parley.Notices;
using Parley.Packs;

namespace Parley.Letters;

/// <summary>Words many notices to one receiver as one message: how many of which level, then a line for each, the most severe first, as far as the room goes.</summary>
internal static class DigestWriter
{
    /// <summary>How many notices are told in a line of their own; the others are counted.</summary>
    public const int MostLines = 40;

    private const int LongestLine = 240;

    /// <summary>The order in which a digest names its notices.</summary>
    public static ImmutableArray<Notice> InOrder(IEnumerable<Notice> notices, Pack pack) =>
        [.. notices.OrderByDescending(n => pack.Levels.RankOf(n.Level)).ThenBy(n => n.At).ThenBy(n => n.Dispute.Value, StringComparer.Ordinal).ThenBy(n => n.Id.Length).ThenBy(n => n.Id, StringComparer.Ordinal)];

    /// <param name="notices">All of them, in order.</param>
    /// <param name="told">The messages of the first of them.</param>
    /// <param name="pack">The pack whose labels are used.</param>
    /// <param name="language">The language.</param>
    public static Letter Write(ImmutableArray<Notice> notices, IReadOnlyList<Message> told, Pack pack, string language)
    {
        var words = new LetterWords(pack, language);
        var text = new StringBuilder(Heading(notices, words));
        foreach (var message in told) text.Append("\n- ").Append(Line(message, language));
        if (notices.Length > told.Count)
        {
            var more = (notices.Length - told.Count).ToString(CultureInfo.InvariantCulture);
            text.Append('\n').Append(words.Say($"and {more} more: see your list of duties.", $"另有 {more} 条，请查看您的待办列表。"));
        }

        return new Letter(language, text.ToString());
    }

    private static string Heading(ImmutableArray<Notice> notices, LetterWords words)
    {
        var levels = string.Join(words.Say(", ", "，"), notices.GroupBy(n => n.Level).Select(g => words.Say(
            string.Create(CultureInfo.InvariantCulture, $"{words.Level(g.Key)} {g.Count()}"), string.Create(CultureInfo.InvariantCulture, $"{words.Level(g.Key)} {g.Count()} 条"))));
        var count = notices.Length.ToString(CultureInfo.InvariantCulture);
        return words.Say($"{count} notices: {levels}", $"共 {count} 条通知：{levels}");
    }

    private static string Line(Message message, string language)
    {
        var letter = message.Letters.FirstOrDefault(l => l.Language == language) ?? message.Letters[0];
        var line = string.Join(' ', letter.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!line.Contains(message.Notice.Dispute.Value, StringComparison.Ordinal)) line = $"{message.Notice.Dispute}: {line}";
        if (line.Length <= LongestLine) return line;
        var end = char.IsHighSurrogate(line[LongestLine - 2]) ? LongestLine - 2 : LongestLine - 1;
        return $"{line[..end]}…";
    }
}
