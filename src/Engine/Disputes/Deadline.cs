namespace Parley.Disputes;

/// <summary>
/// A time limit and the duty it bounds: what must be done, which post holds it and when at the latest. One with no holder is the engine's own, such as the next regrade.
/// </summary>
/// <param name="Id">The id within the dispute, for example <c>accept-1</c>.</param>
/// <param name="Kind">The entry of <c>deadlines.json</c>, or an engine's own kind.</param>
/// <param name="Holder">Who must act; null for the engine itself.</param>
/// <param name="StartedBy">The name of the event that started it.</param>
/// <param name="StartedAt">When it started.</param>
/// <param name="Due">When at the latest (inclusive).</param>
/// <param name="SetAt">When the due moment was last set; it fires at the later of due and set.</param>
/// <param name="Limit">The length it was computed from, as written in the pack, or <c>given</c> when the ledger handed the moment over.</param>
/// <param name="Setting">How often it was set, from 1; each setting fires at most once.</param>
/// <param name="Rung">How often it has climbed; 0 at first.</param>
/// <param name="Subject">What it is about within the dispute (a warning, an obligation, a visit…), or null.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Missed">Whether it ran out at least once.</param>
/// <param name="Fired">Whether this setting has fired; it does not fire again until it is set anew.</param>
/// <param name="PausedAt">When it was paused, or null.</param>
/// <param name="Extensions">How often it was extended.</param>
/// <param name="First">Whose duty it was at first, once it has moved; else null.</param>
public sealed record Deadline(
    string Id,
    string Kind,
    Holder? Holder,
    string StartedBy,
    DateTimeOffset StartedAt,
    DateTimeOffset Due,
    DateTimeOffset SetAt,
    string Limit,
    int Setting = 1,
    int Rung = 0,
    string? Subject = null,
    DeadlineState State = DeadlineState.Running,
    bool Missed = false,
    bool Fired = false,
    DateTimeOffset? PausedAt = null,
    int Extensions = 0,
    Holder? First = null);
