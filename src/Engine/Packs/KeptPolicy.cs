using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Looks at a kept revision without compiling its rules.</summary>
internal static class KeptPolicy
{
    /// <summary>The levels of a kept revision.</summary>
    /// <param name="document">The content that was kept.</param>
    /// <param name="revision">The revision it was kept as.</param>
    /// <returns>The levels; null when the content is not that revision.</returns>
    public static LevelScale? Levels(ReadOnlyMemory<byte> document, string revision)
    {
        if (PolicyDocument.Read(document) is not { } files) return null;
        var trees = PackTrees.Read(files, new Findings());
        if (PolicyDocument.RevisionOf(trees) != revision) return null;
        var names = PackNames.Gather(trees, posts: null);
        return trees.Model(PackFiles.Levels, o => LevelsReader.Read(o, names))?.Scale;
    }
}
