using Parley.Packs.Checking;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads, checks and compiles a rule pack out of its files. Safe to use from several threads.</summary>
public static class PackReader
{
    /// <summary>Reads a pack. Everything that is wrong is found in one run; a pack with an error is never used.</summary>
    /// <param name="files">The content of each file, UTF-8, by its path inside the pack with forward slashes, for example <c>texts/en.json</c>.</param>
    /// <returns>The pack, or none, with all findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public static PackResult Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Read(files, new Findings());
    }

    /// <summary>
    /// Reads a revision that was used before, as the journal keeps it, together with the current files of today. What only a newer checker finds, or what the organisation no
    /// longer has, does not keep it from being used: running disputes are pinned to it.
    /// </summary>
    internal static PackResult ReadPolicy(ReadOnlyMemory<byte> document, Surroundings current)
    {
        var findings = new Findings();
        if (PolicyDocument.Read(document) is not { } files)
        {
            findings.Error(PacksMessages.BadPolicyDocument, new Position(PackFiles.Pack, 1, 1, string.Empty));
            return new PackResult(null, findings.All);
        }

        var trees = PackTrees.Read(files, findings);
        var policy = PolicyReader.Read(trees, files, PackNames.Gather(trees, posts: null), findings);
        return new PackResult(findings.HasErrors || policy is null ? null : new Pack(policy, current), Sorted(findings));
    }

    /// <summary>A revision that was used before, with the current files of a folder, whatever else that folder holds: who may do what must be known also when its rules are broken.</summary>
    internal static PackResult ReadPolicy(ReadOnlyMemory<byte> document, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> folder)
    {
        var findings = new Findings();
        var known = folder.Where(f => PackFiles.IsKnown(f.Key) && !PackFiles.IsPolicy(f.Key)).ToDictionary(StringComparer.Ordinal);
        if (!known.ContainsKey(PackFiles.Organisation)) findings.Error(PacksMessages.MissingFile, new Position(PackFiles.Organisation, 1, 1, string.Empty), PackFiles.Organisation);
        var zone = PolicyDocument.Read(document) is { } policy ? SettingsReader.ZoneIn(PackTrees.Read(policy, new Findings()).Find(PackFiles.Pack)) : TimeZoneInfo.Utc;
        var current = SurroundingsReader.Read(PackTrees.Read(known, findings), known, zone, findings);
        return current is null || findings.HasErrors ? new PackResult(null, Sorted(findings)) : ReadPolicy(document, current);
    }

    /// <param name="files">The files.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="now">The moment from which limits must be reckonable; null leaves that open.</param>
    internal static PackResult Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Findings findings, DateTimeOffset? now = null)
    {
        ReportMissing(files, findings);
        var known = files.Where(f => PackFiles.IsKnown(f.Key)).ToDictionary(StringComparer.Ordinal);
        var trees = PackTrees.Read(known, findings);
        var zone = SettingsReader.ZoneIn(trees.Find(PackFiles.Pack));
        var current = SurroundingsReader.Read(trees, known, zone, findings);
        var policy = PolicyReader.Read(trees, known, PackNames.Gather(trees, PostsOf(current, trees)), findings);
        var pack = policy is null || current is null ? null : new Pack(policy, current);
        if (pack is not null) PackCheck.Run(pack, trees, findings);
        if (pack is not null && now is { } moment && HorizonCheck.Of(pack, moment) is { } ends) findings.Warning(ends.Kind, ends.Position, [.. ends.About]);
        return new PackResult(findings.HasErrors ? null : pack, Sorted(findings));
    }

    /// <summary>As read, or as far as they can be seen in a file with a fault elsewhere.</summary>
    private static IReadOnlyCollection<string>? PostsOf(Surroundings? current, PackTrees trees) =>
        current is null ? trees.KeysOf(PackFiles.Organisation, "posts") : [.. current.Directory.AllPosts.Select(p => p.Id)];

    private static void ReportMissing(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Findings findings)
    {
        foreach (var file in PackFiles.Needed.Where(f => !files.ContainsKey(f))) findings.Error(PacksMessages.MissingFile, new Position(file, 1, 1, string.Empty), file);
        foreach (var file in files.Keys.Where(f => !PackFiles.IsKnown(f)).Order(StringComparer.Ordinal)) ReportUnknown(file, findings);
    }

    private static void ReportUnknown(string file, Findings findings)
    {
        var at = new Position(file, 1, 1, string.Empty);
        string[] known = [.. PackFiles.Policy.Concat(PackFiles.Current).Order(StringComparer.Ordinal)];
        if (Spelling.Nearest(file, known) is { } near) findings.Error(PacksMessages.UnknownFileGuess, at, JsonWords.Short(file), near);
        else findings.Error(PacksMessages.UnknownFile, at, JsonWords.Short(file), string.Join(", ", known));
    }

    private static IReadOnlyList<Finding> Sorted(Findings findings) =>
        [.. findings.All.OrderBy(f => f.Position.File, StringComparer.Ordinal).ThenBy(f => f.Position.Line).ThenBy(f => f.Position.Column)];
}
