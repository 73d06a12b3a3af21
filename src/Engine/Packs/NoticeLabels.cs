using System.Collections.Immutable;
using System.Diagnostics;
using Parley.Disputes.State;

namespace Parley.Packs;

/// <summary>What notices can have in common, for <c>groupBy</c> and <c>equal</c>. Nothing of it is personal: a place is one of the pack's list, never what a ledger wrote.</summary>
internal static class NoticeLabels
{
    public const string Dispute = "dispute";
    private const string Occasion = "occasion";

    /// <summary>What two disputes can have in common.</summary>
    public static ImmutableArray<string> OfDisputes { get; } = [Dispute, "unit", "place", "category", "ledger", "level", "tier"];

    /// <summary>What two notices can have in common.</summary>
    public static ImmutableArray<string> All { get; } = [.. OfDisputes, Occasion];

    /// <summary>What has no place or category has that in common with others that have none in the same unit.</summary>
    public static string Of(string label, Dispute dispute, string occasion) => label switch
    {
        Dispute => dispute.Id.Value,
        "unit" => dispute.Unit,
        "place" => dispute.Area ?? $"{dispute.Unit}/?",
        "category" => dispute.Category ?? string.Empty,
        "ledger" => dispute.Ledger,
        "level" => dispute.Level.Name,
        "tier" => dispute.Tier.Name,
        Occasion => occasion,
        _ => throw new UnreachableException(),
    };
}
