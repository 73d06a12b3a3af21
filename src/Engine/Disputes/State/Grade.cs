namespace Parley.Disputes.State;

/// <summary>What the last grading said.</summary>
/// <param name="Held">The higher of confirmed and provisional.</param>
/// <param name="Confirmed">The level that facts and people confirm.</param>
/// <param name="Provisional">The floor for what is unknown or an override's term, or none.</param>
/// <param name="Matched">The rules that matched, by id.</param>
/// <param name="CannotTell">The rules that could not be told, by id.</param>
/// <param name="Ask">The facts to find out.</param>
public sealed record Grade(
    Level Held, Level Confirmed, Level Provisional, EquatableArray<string> Matched, EquatableArray<string> CannotTell, EquatableArray<string> Ask)
{
    /// <summary>Not graded yet.</summary>
    public static Grade Ungraded { get; } = new(Level.None, Level.None, Level.None, [], [], []);
}
