using System.Reflection;
using System.Text;
using Parley.Disputes;

namespace Parley.Tests.House;

/// <summary>
/// One page per message below docs/messages, and an index of them all. With PARLEY_WRITE_DOCS=1 they are written from the declarations; otherwise they are compared with them.
/// </summary>
internal static class MessagePages
{
    private const string Index = "README.md";

    private static string Folder => RepositoryRoot.File("docs", "messages");

    public static IEnumerable<string> Differences(Assembly assembly)
    {
        var home = assembly.GetName().Name ?? string.Empty;
        var pages = Messages.Of(assembly).DistinctBy(m => m.Kind.Id).ToDictionary(m => $"{m.Kind.Id}.md", m => PageOf(m.Kind, home), StringComparer.Ordinal);
        var orphans = Existing().Where(p => !pages.ContainsKey(p) && Read(p).Contains(Origin(home), StringComparison.Ordinal)).ToList();
        if (Environment.GetEnvironmentVariable("PARLEY_WRITE_DOCS") == "1") return Write(pages, orphans);
        return
        [
            .. pages.Where(p => Read(p.Key) != p.Value).Select(p => $"docs/messages/{p.Key} does not say what {p.Key[..7]} says"),
            .. orphans.Select(o => $"docs/messages/{o} is about a message that {home} no longer declares"),
            .. Read(Index) == IndexOf(Existing()) ? Array.Empty<string>() : [$"docs/messages/{Index} does not list the pages"],
        ];
    }

    private static IEnumerable<string> Write(Dictionary<string, string> pages, IEnumerable<string> orphans)
    {
        Directory.CreateDirectory(Folder);
        foreach (var orphan in orphans) File.Delete(Path.Combine(Folder, orphan));
        foreach (var (name, text) in pages) File.WriteAllText(Path.Combine(Folder, name), text);
        File.WriteAllText(Path.Combine(Folder, Index), IndexOf(Existing()));
        return [];
    }

    private static IReadOnlyList<string> Existing() =>
        Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "PAR*.md").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)] : [];

    private static string Read(string name) =>
        File.Exists(Path.Combine(Folder, name)) ? File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n") : string.Empty;

    private static string Origin(string home) => $"\nSaid by `{home}`.";

    private static string PageOf(MessageKind kind, string home)
    {
        var page = new StringBuilder().Append("# ").Append(kind.Id).Append("\n\n");
        page.Append("> ").Append(kind.English).Append("\n\n> ").Append(kind.Chinese).Append("\n\n");
        page.Append("**What helps.** ").Append(kind.RemedyEnglish).Append("\n\n**如何处理。** ").Append(kind.RemedyChinese).Append('\n');
        var hasPlaces = (kind.English + kind.RemedyEnglish).Contains("{0", StringComparison.Ordinal);
        if (hasPlaces) page.Append("\n`{0}`, `{1}`… stand for what the message is about. `{0}`、`{1}` 等处为消息所指的内容。\n");
        return page.Append(Origin(home)).Append('\n').ToString();
    }

    private static string IndexOf(IReadOnlyList<string> pages)
    {
        var index = new StringBuilder("# Messages 消息\n\nEvery message a person can see has a stable id. 每条消息都有固定的编号。\n\n| id | | |\n|---|---|---|\n");
        foreach (var page in pages)
        {
            var said = Read(page).Split('\n').Where(l => l.StartsWith("> ", StringComparison.Ordinal)).Select(l => l[2..].Replace("|", "\\|", StringComparison.Ordinal)).ToList();
            index.Append("| [").Append(page[..7]).Append("](").Append(page).Append(") | ").AppendJoin(" | ", said).Append(" |\n");
        }

        return index.ToString();
    }
}
