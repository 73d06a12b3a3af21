using System.Text.Json.Nodes;
using Parley.Disputes;

namespace Parley.Host.Demo;

/// <summary>One thing somebody does.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="At">When.</param>
/// <param name="Subject">Who.</param>
/// <param name="Post">The post they act in, or null for the seat the organisation gives them.</param>
/// <param name="Command">The name of the command.</param>
/// <param name="Body">Its body; words that start with <c>$</c> stand for what the dispute says by then.</param>
internal sealed record SampleStep(DisputeId Dispute, DateTimeOffset At, string Subject, string? Post, string Command, JsonObject Body);
