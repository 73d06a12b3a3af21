using System.Runtime.CompilerServices;

namespace Parley.Tests;

/// <summary>
/// Compares a text with the approved one beside the test: <c>Class.Method.verified.txt</c>. What differs is written as <c>Class.Method.received.txt</c>;
/// to approve it, rename it. The files follow the convention of Verify, so that it could take over.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string text, string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, $"{Path.GetFileNameWithoutExtension(file)}.{method}{(name is null ? string.Empty : "." + name)}");
        var (verified, received) = ($"{stem}.verified.txt", $"{stem}.received.txt");
        var found = Plain(text);
        var approved = File.Exists(verified) ? Plain(File.ReadAllText(verified)) : null;
        if (found == approved)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, found);
        Assert.Fail(approved is null ? $"Nothing is approved yet. Look at {received} and rename it to {Path.GetFileName(verified)}." : $"{FirstDifference(approved, found)} All of it: {received}");
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static string FirstDifference(string approved, string found)
    {
        var (before, after) = (approved.Split('\n'), found.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(before.Length, after.Length)).First(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"Line {line + 1} was '{before.ElementAtOrDefault(line)}' and is '{after.ElementAtOrDefault(line)}'.";
    }
}
