using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Packs;

namespace Parley.Tests.Testing;

/// <summary>The shipped pack, a harmless report and some of its people.</summary>
internal static class Office
{
    public static readonly Actor Reception = new("window-1", "reception@anping");
    public static readonly Actor Mediator = new("yu-mei", "mediator@anping-dongcun");
    public static readonly Actor Officer = new("xie-lihua", "community-officer@anping-station");
    public static readonly Actor OtherOfficer = new("han-yong", "community-officer@anping-station");

    private static readonly Lazy<Pack> Community = new(() => PackFolder.Load(RepositoryRoot.File("packs", "community")).OrThrow());

    public static Pack Pack => Community.Value;

    public static Report Harmless() => new()
    {
        Ledger = "community",
        Category = "neighbour",
        Place = "东村",
        Parties = [new("Wang"), new("Li")],
        Facts =
        {
            ["peopleInvolved"] = 2, ["policeCalls"] = 0, ["injury"] = "none", ["weaponSeen"] = false, ["violenceThreatened"] = false, ["selfHarmSpokenOf"] = false,
            ["alcohol"] = false, ["minorsInvolved"] = false, ["amountAtStake"] = 0,
        },
    };
}
