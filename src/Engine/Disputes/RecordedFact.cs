namespace Parley.Disputes;

/// <summary>A fact as the dispute knows it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Who or what it is from: a subject id or a ledger.</param>
/// <param name="At">When it was recorded.</param>
public sealed record RecordedFact(FactValue Value, string Source, DateTimeOffset At);
