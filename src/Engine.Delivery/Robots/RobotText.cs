using System.Text;
using Parley.Delivery.Texts;
using Parley.Notices;

namespace Parley.Delivery.Robots;

/// <summary>The words of a message as a chat shows them.</summary>
internal static class RobotText
{
    /// <summary>All languages one after the other, or the one asked for if the message has it; cut to the limit with a mark.</summary>
    public static string Of(Message message, string? language, int limit)
    {
        var asked = message.Letters.Where(letter => string.Equals(letter.Language, language, StringComparison.OrdinalIgnoreCase)).ToList();
        var words = string.Join("\n\n", (asked.Count > 0 ? asked : [.. message.Letters]).Select(letter => letter.Text.Trim()));
        return Cutting.Fit(Harmless(Plain.Lines(words)), limit, Encoding.UTF8.GetByteCount);
    }

    /// <summary>Robots read an angle bracket as the start of a mention: words an office wrote must not call everybody.</summary>
    private static string Harmless(string words) => words.Replace('<', '＜').Replace('>', '＞');
}
