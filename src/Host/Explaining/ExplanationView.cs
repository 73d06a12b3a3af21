using Parley.Disputes;

namespace Parley.Host.Explaining;

/// <summary>Why a level: what matched before what cannot tell before what did not match.</summary>
/// <param name="Dispute">The dispute, or null when facts were given.</param>
/// <param name="Level">The level held.</param>
/// <param name="Provisional">The floor that holds because of what is unknown, or an override's term, or none.</param>
/// <param name="Revision">The revision of the rule pack.</param>
/// <param name="Differs">Whether judging the stored values again gives other rules than the record; the record is what counts.</param>
/// <param name="Matched">The rules that matched, as recorded.</param>
/// <param name="CannotTell">The rules that could not be told, as recorded.</param>
/// <param name="Ask">The facts to find out, because they could raise the level.</param>
/// <param name="Raise">The nearest change that raises what the rules say, or null.</param>
/// <param name="Lower">The nearest change that lowers it, or null.</param>
/// <param name="ForParty">What may be told to the person concerned.</param>
/// <param name="Rules">All rules.</param>
/// <param name="Assignment">Where the assignment rules would have it go, or null when they propose nothing.</param>
internal sealed record ExplanationView(
    string? Dispute,
    Level Level,
    Level Provisional,
    string Revision,
    bool Differs,
    IReadOnlyList<string> Matched,
    IReadOnlyList<string> CannotTell,
    IReadOnlyList<string> Ask,
    ChangeView? Raise,
    ChangeView? Lower,
    IReadOnlyList<string> ForParty,
    IReadOnlyList<RuleView> Rules,
    AssignmentView? Assignment);
