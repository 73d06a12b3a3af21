using System.Text;
using Parley.Journal;

namespace Parley.Tests.Sqlite;

/// <summary>Files that earlier releases wrote.</summary>
internal static class Golden
{
    public static void CopyTo(TemporaryFolder folder, string release)
    {
        File.Copy(Path(release, "journal.sqlite"), folder.Database);
        CopyKeyTo(folder, release);
    }

    public static void CopyKeyTo(TemporaryFolder folder, string release) => File.Copy(Path(release, "journal.key"), folder.KeyFile);

    public static string Text(params string[] path) => File.ReadAllText(Path(path));

    public static async Task<string> HistoryAsync(IJournal journal, CommitCodecs codecs)
    {
        using var history = new MemoryStream();
        await new CanonicalExport(journal, codecs).WriteAsync(history, cancellationToken: TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(history.ToArray());
    }

    private static string Path(params string[] path) => RepositoryRoot.File(["tests", "Engine.Sqlite.Tests", "Golden", .. path]);
}
