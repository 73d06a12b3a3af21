using Parley.Reading;

namespace Parley.Rules.Conditions;

/// <summary>The text of an expression and where each of its characters stands in a file, escapes and all.</summary>
internal sealed class RuleText
{
    private readonly JsonItem? item;
    private readonly Position at;

    private RuleText(string text, Position at, JsonItem? item)
    {
        Text = text;
        this.at = at;
        this.item = item;
    }

    public string Text { get; }

    /// <summary>Where the text itself stands.</summary>
    public Position Position => item?.Position ?? at;

    public static RuleText Of(JsonItem item) => new(item.Text, item.Position, item);

    /// <summary>A text that was made, for example from a row of thresholds: all of it stands at one place.</summary>
    public static RuleText Of(string text, Position at) => new(text, at, null);

    public Position PositionOf(int character) => item?.Inside(character) ?? at;
}
