using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>A place that names a receiver.</summary>
internal readonly record struct ReceiverUse(string Name, Position At)
{
    /// <summary>Every such place, in the order of the files.</summary>
    public static IEnumerable<ReceiverUse> Of(Pack pack, PackTrees trees)
    {
        for (var i = 0; i < pack.Notices.Matrix.Length; i++)
        {
            var row = pack.Notices.Matrix[i];
            foreach (var receiver in row.Sign) yield return new(receiver.Name, trees.PositionOf(PackFiles.Notices, "matrix", i, "sign"));
            foreach (var receiver in row.Inform) yield return new(receiver.Name, trees.PositionOf(PackFiles.Notices, "matrix", i, "inform"));
        }

        foreach (var route in pack.Notices.AllRoutes)
        {
            foreach (var name in route.To) yield return new(name, trees.PositionOf(PackFiles.Notices, [.. route.Path, "to"]));
            foreach (var name in route.Steps.SelectMany(s => s.To)) yield return new(name, trees.PositionOf(PackFiles.Notices, [.. route.Path, "steps"]));
        }

        for (var i = 0; i < pack.Ladder.Rungs.Length; i++) yield return new(pack.Ladder.Rungs[i].Receiver, trees.PositionOf(PackFiles.Ladder, "rungs", i, "receiver"));
        foreach (var rule in pack.Deadlines.All.Where(r => r.Holder is not null)) yield return new(rule.Holder ?? string.Empty, trees.PositionOf(PackFiles.Deadlines, "deadlines", rule.Kind, "holder"));
        if (pack.Settings.WhenUnknown.Ask.Length > 0) yield return new(pack.Settings.WhenUnknown.Ask, trees.PositionOf(PackFiles.Pack, "whenUnknown", "post"));
        foreach (var rule in pack.Grading.All)
        {
            if (rule.Rule.Properties.WhenUnknown is { Post: { } post } unknown) yield return new(post, unknown.At);
        }
    }
}
