using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Every fact that decides a level says what its absence means.</summary>
internal static class GradingCheck
{
    public static void Run(Pack pack, Findings findings)
    {
        var read = pack.Grading.All.Where(r => r.Rule.IsEnabled && r.Rule.Properties.WhenUnknown is null).SelectMany(r => r.Reads).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in pack.Facts.All.Where(f => !f.SaysIfMissing && read.Contains(f.Name))) findings.Warning(CheckMessages.CannotBeAsked, fact.Position, fact.Name);
    }
}
