namespace Parley.Notices;

/// <summary>A notice put into words for its reader. Holds no name of a party, but what was decided and why in the words the office used.</summary>
/// <param name="Language">The language, for example <c>en</c> or <c>zh-CN</c>.</param>
/// <param name="Text">The words.</param>
public sealed record Letter(string Language, string Text);
