using Parley.Reading;

namespace Parley.Packs;

/// <summary>What a pack's folder held at one moment: the pack, or why there is none, with the bytes it was made of and those of its own tests.</summary>
/// <param name="Result">The pack, or none, with all findings.</param>
/// <param name="Files">The files of the pack.</param>
/// <param name="Tests">The files of its tests.</param>
/// <param name="Fingerprint">Equal for two readings exactly when names, bytes and faults are.</param>
internal sealed record FoundPack(PackResult Result, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, TestFiles Tests, string Fingerprint)
{
    public Pack? Pack => Result.Pack;

    /// <summary>A pack that was made elsewhere and has no tests.</summary>
    public static FoundPack Of(PackResult result) => new(result, new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal), TestFiles.None, string.Empty);

    /// <summary>The same folder, not to be used.</summary>
    public FoundPack Refused(IReadOnlyList<Finding> findings) => this with { Result = new PackResult(null, findings) };
}
