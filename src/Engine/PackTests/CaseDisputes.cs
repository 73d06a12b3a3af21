using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>The disputes of a case: its own, and those reported besides, which steps and expectations name with <c>of</c>.</summary>
internal sealed class CaseDisputes(ImmutableArray<OtherReport> others)
{
    public static readonly DisputeId Own = new("case");

    /// <summary>The dispute a step or an expectation is about.</summary>
    public DisputeId Of(ObjectReader o) => o.Optional("of") is { } value && value.Word([Own.Value, .. others.Select(r => r.Id.Value)]) is { Length: > 0 } name ? new DisputeId(name) : Own;
}
