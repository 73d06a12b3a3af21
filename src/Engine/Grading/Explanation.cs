using Parley.Disputes;

namespace Parley.Grading;

/// <summary>
/// Why a dispute has its level. The reasons are recomputed from the values stored with the decision; the record is what counts, and where the two differ it says so.
/// </summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Version">The version the grading was recorded with.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Revision">The revision of the rule pack.</param>
/// <param name="Held">The level that counts: the higher of confirmed and provisional.</param>
/// <param name="Confirmed">The level that facts and people confirm.</param>
/// <param name="Provisional">The floor for what is unknown or an override's term, or none.</param>
/// <param name="Matched">The rules that matched, by id, as recorded.</param>
/// <param name="CannotTell">The rules that could not be told, by id, as recorded.</param>
/// <param name="Ask">The facts to find out, because they could raise the level, as recorded.</param>
/// <param name="Rules">Every rule, recomputed, those that matched first, then those that could not be told.</param>
/// <param name="Raise">The smallest change of one fact that raises what the rules say, or null when no single fact does.</param>
/// <param name="Lower">The smallest change of one fact that lowers what the rules say, or null when no single fact does.</param>
/// <param name="ForParty">What may be told to the person concerned: the wordings for them of the rules that matched and give the confirmed level, each once.</param>
/// <param name="Differs">Whether the recomputed rules differ from the record.</param>
public sealed record Explanation(
    DisputeId Dispute,
    long Version,
    DateTimeOffset At,
    string Revision,
    Level Held,
    Level Confirmed,
    Level Provisional,
    EquatableArray<string> Matched,
    EquatableArray<string> CannotTell,
    EquatableArray<string> Ask,
    EquatableArray<ExplainedRule> Rules,
    NearestChange? Raise,
    NearestChange? Lower,
    EquatableArray<string> ForParty,
    bool Differs);
