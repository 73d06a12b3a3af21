namespace Parley.Disputes.Events;

/// <summary>The dispute was graded and something changed.</summary>
/// <param name="Held">The higher of confirmed and provisional; what counts.</param>
/// <param name="Confirmed">The level that facts and people confirm.</param>
/// <param name="Provisional">The floor for what is unknown, or none.</param>
/// <param name="Matched">The rules that matched, by id.</param>
/// <param name="CannotTell">The rules that could not be told, by id.</param>
/// <param name="Ask">The facts to find out, because they could raise the level.</param>
/// <param name="Values">The values the rules read, engine's own facts included.</param>
/// <param name="Revision">The revision of the rule pack.</param>
public sealed record Graded(
    Level Held,
    Level Confirmed,
    Level Provisional,
    EquatableArray<string> Matched,
    EquatableArray<string> CannotTell,
    EquatableArray<string> Ask,
    EquatableArray<NamedFact> Values,
    string Revision) : DisputeEvent;
