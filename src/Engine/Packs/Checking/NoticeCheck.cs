using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>Every level is told to somebody, whatever the stage and tier, and no case is said twice.</summary>
internal static class NoticeCheck
{
    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        var matrix = pack.Notices.Matrix;
        foreach (var option in pack.LevelOptions.Where(o => !matrix.Any(r => r.Level == o.Level && r.Closeness == 0)))
            findings.Error(CheckMessages.NobodyTold, trees.PositionOf(PackFiles.Notices, "matrix"), option.Level);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < matrix.Length; i++)
        {
            var row = matrix[i];
            var about = string.Join(", ", new[] { row.Level.Name, row.Stage is { } stage ? StageWords.Of(stage) : null, row.Tier?.Name }.OfType<string>());
            if (!seen.Add($"{row.Level}|{row.Stage}|{row.Tier}")) findings.Error(CheckMessages.RowTwice, trees.PositionOf(PackFiles.Notices, "matrix", i), about);
        }
    }
}
