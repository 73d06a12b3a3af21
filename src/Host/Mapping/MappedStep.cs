using Parley.Host.Mapping.Values;

namespace Parley.Host.Mapping;

/// <summary>Something a row says happened, and when. A row of a log has one step, a row of a table of cases one for each moment it holds.</summary>
/// <param name="Activity">Which activity it is.</param>
/// <param name="At">When it was recorded; a step without a moment did not happen.</param>
/// <param name="Happened">When it happened, where the source keeps the two apart; else null.</param>
internal sealed record MappedStep(ValueSource Activity, ValueSource At, ValueSource? Happened);
