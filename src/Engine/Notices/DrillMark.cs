namespace Parley.Notices;

/// <summary>What a message that is only a drill begins with, so that nobody acts on it.</summary>
internal static class DrillMark
{
    public static string In(string language) => string.Equals(language, "zh-CN", StringComparison.Ordinal) ? "【演练】" : "[DRILL] ";

    /// <summary>In every language of a message, for a line that all its readers see; empty where it is no drill.</summary>
    public static string Of(Message message) => message.IsDrill ? string.Concat(message.Letters.Select(letter => In(letter.Language)).Distinct(StringComparer.Ordinal)) : string.Empty;
}
