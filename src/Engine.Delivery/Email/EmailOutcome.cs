using System.Collections.Immutable;
using Parley.Notices;

namespace Parley.Delivery.Email;

/// <summary>What became of one try.</summary>
/// <param name="Result">Whether all have it that can, or what kept it from those that may take it another time.</param>
/// <param name="Served">The addresses the server took it for.</param>
internal sealed record EmailOutcome(DeliveryResult Result, ImmutableArray<string> Served)
{
    public static EmailOutcome Nobody(DeliveryResult result) => new(result, []);
}
