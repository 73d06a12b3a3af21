using Parley.Reading;

namespace Parley.Packs.Comparing;

/// <summary>What differs between two packs, in words.</summary>
internal static class PackComparison
{
    /// <param name="before">The files of the older pack.</param>
    /// <param name="after">The files of the newer pack.</param>
    /// <param name="language"><c>en</c> or <c>zh-CN</c>.</param>
    /// <returns>Each difference with its sentence: the policy first, then what is current.</returns>
    public static IReadOnlyList<(Difference Difference, string Sentence)> Of(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> before, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> after, string language)
    {
        var (old, current) = (PackTrees.Read(before, new Findings()), PackTrees.Read(after, new Findings()));
        var sentences = new Sentences(new Labels(old, current, language));
        return
        [
            .. old.Files.Concat(current.Files).Distinct(StringComparer.Ordinal)
                .OrderBy(f => PackFiles.IsPolicy(f) ? 0 : 1).ThenBy(f => f, StringComparer.Ordinal)
                .SelectMany(f => TreeComparison.Of(f, old.Find(f), current.Find(f)))
                .Select(d => (d, sentences.Of(d))),
        ];
    }
}
