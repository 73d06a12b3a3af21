using Parley.Disputes;
using Parley.Rules.Workflows;

namespace Parley.Packs;

/// <summary>One cell of the table of thresholds, as a rule.</summary>
internal sealed record ThresholdCell(WorkflowRule Rule, Level Level);
