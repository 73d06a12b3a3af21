using Parley.Packs;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Reads every case of a pack's folder.</summary>
internal static class TestFolder
{
    public const string Ending = ".test.json";

    public static IReadOnlyList<PackTest> Read(TestFiles found, Pack pack, Findings findings, CancellationToken cancellationToken)
    {
        if (found.Files.Count >= TestFiles.MostFiles) findings.Error(PackTestMessages.TooMany, Top(TestFiles.Folder), found.Files.Count, TestFiles.MostFiles - 1);
        var tests = new List<PackTest>();
        foreach (var (name, bytes) in found.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (name.EndsWith(Ending, StringComparison.Ordinal)) tests.AddRange(new TestReader(pack, name, findings).Read(bytes));
            else findings.Error(PackTestMessages.NotATest, Top(name.TrimEnd('/')), JsonWords.Short(name[(TestFiles.Folder.Length + 1)..].TrimEnd('/')));
        }

        return tests;
    }

    private static Position Top(string file) => new(file, 1, 1, string.Empty);
}
