using System.Globalization;

namespace Parley.Disputes;

/// <summary>
/// A message a person can see: a stable id, what happened and what helps, in English and in Chinese. Every room declares its own; each has a page in the docs.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class MessageKind
{
    /// <summary>Declares a message. Texts may hold <c>{0}</c>, <c>{1}</c>… for what it is about.</summary>
    /// <param name="id">The stable id, for example <c>PAR0103</c>.</param>
    /// <param name="english">What happened, in English.</param>
    /// <param name="chinese">What happened, in Chinese.</param>
    /// <param name="remedyEnglish">What makes it possible, in English.</param>
    /// <param name="remedyChinese">What makes it possible, in Chinese.</param>
    internal MessageKind(string id, string english, string chinese, string remedyEnglish, string remedyChinese)
    {
        Id = id;
        English = english;
        Chinese = chinese;
        RemedyEnglish = remedyEnglish;
        RemedyChinese = remedyChinese;
    }

    /// <summary>The stable id, for example <c>PAR0103</c>; never reused for another meaning.</summary>
    public string Id { get; }

    internal string English { get; }

    internal string Chinese { get; }

    internal string RemedyEnglish { get; }

    internal string RemedyChinese { get; }

    /// <summary>What happened, in a language.</summary>
    /// <param name="language"><c>zh-CN</c> for Chinese; anything else gives English.</param>
    /// <param name="about">What the message is about, in the order of its places.</param>
    /// <returns>The sentence, the same in every culture of the machine.</returns>
    public string Text(string language, params ReadOnlySpan<object?> about) =>
        string.Format(CultureInfo.InvariantCulture, IsChinese(language) ? Chinese : English, about);

    /// <summary>What makes it possible, in a language.</summary>
    /// <param name="language"><c>zh-CN</c> for Chinese; anything else gives English.</param>
    /// <param name="about">What the message is about, in the order of its places.</param>
    /// <returns>The sentence, the same in every culture of the machine.</returns>
    public string Remedy(string language, params ReadOnlySpan<object?> about) =>
        string.Format(CultureInfo.InvariantCulture, IsChinese(language) ? RemedyChinese : RemedyEnglish, about);

    private static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
