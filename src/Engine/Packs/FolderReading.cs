using System.Security.Cryptography;
using System.Text;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>A pack's folder as it was at one moment: every file's bytes, its tests among them, and what could not be read.</summary>
internal sealed class FolderReading(SortedDictionary<string, ReadOnlyMemory<byte>> files, Findings findings, TestFiles tests)
{
    /// <summary>Equal for two readings exactly when names, bytes and faults are.</summary>
    public string Fingerprint { get; } = Of(files, findings, tests);

    public IReadOnlyCollection<string> Files => files.Keys;

    public FoundPack Judge(DateTimeOffset? now = null)
    {
        var result = files.Count == 0 && findings.HasErrors ? new PackResult(null, findings.All) : PackReader.Read(files, findings, now);
        return new FoundPack(result, files, tests, Fingerprint);
    }

    private static string Of(SortedDictionary<string, ReadOnlyMemory<byte>> files, Findings findings, TestFiles tests)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in files.Concat(tests.Files)) Append(hash, name, bytes.Span);
        foreach (var finding in findings.All.Concat(tests.Findings)) Append(hash, finding.Position.File, Encoding.UTF8.GetBytes(finding.Id));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string name, ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(name));
        hash.AppendData(BitConverter.GetBytes(-1L));
        hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
        hash.AppendData(bytes);
    }
}
