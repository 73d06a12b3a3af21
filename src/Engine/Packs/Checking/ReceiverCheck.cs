using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Every receiver a pack declares is named somewhere.</summary>
internal static class ReceiverCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var used = ReceiverUse.Of(pack, trees).Select(u => u.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in (trees.KeysOf(PackFiles.Notices, "receivers") ?? []).Where(n => !used.Contains(n)))
            findings.Warning(ReceiverMessages.Unused, trees.PositionOf(PackFiles.Notices, "receivers", name), name);
    }
}
