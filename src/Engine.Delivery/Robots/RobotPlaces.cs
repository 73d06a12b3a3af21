namespace Parley.Delivery.Robots;

/// <summary>What is filled into a robot's body and query.</summary>
/// <param name="Text">The words.</param>
/// <param name="Timestamp">The moment, as the robot counts it.</param>
/// <param name="Sign">The signature, or null without a secret.</param>
internal sealed record RobotPlaces(string Text, string Timestamp, string? Sign)
{
    public const string TextPlace = "{text}";
    public const string TimestampPlace = "{timestamp}";
    public const string SignPlace = "{sign}";

    /// <summary>The words come last, so that no place within them is filled.</summary>
    public string Fill(string template) => template
        .Replace(TimestampPlace, Timestamp, StringComparison.Ordinal)
        .Replace(SignPlace, Sign ?? string.Empty, StringComparison.Ordinal)
        .Replace(TextPlace, Text, StringComparison.Ordinal);

    /// <summary>The same for a query; each value is escaped.</summary>
    public string FillQuery(string template) => template
        .Replace(TimestampPlace, Uri.EscapeDataString(Timestamp), StringComparison.Ordinal)
        .Replace(SignPlace, Uri.EscapeDataString(Sign ?? string.Empty), StringComparison.Ordinal);
}
