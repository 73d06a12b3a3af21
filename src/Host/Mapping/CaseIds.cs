using System.Security.Cryptography;
using System.Text;
using Parley.Disputes;

namespace Parley.Host.Mapping;

/// <summary>Ids that derive from the source, so that reading the same file again names the same disputes and commands.</summary>
internal static class CaseIds
{
    private const int LongestStem = 47;

    /// <summary>The case's own id where it is well formed; else what is left of it and a hash, so that two cases never share a dispute.</summary>
    public static DisputeId DisputeOf(string caseId)
    {
        if (DisputeId.TryParse(caseId, out var id)) return id;
        var stem = new StringBuilder(LongestStem);
        foreach (var c in caseId.AsSpan(0, Math.Min(caseId.Length, LongestStem))) stem.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '-');
        return new DisputeId($"{stem}-{Hash(caseId)[..16]}");
    }

    /// <summary>The n-th step of a dispute and the n-th command of that step.</summary>
    public static CommandId CommandOf(DisputeId dispute, int step, int command) => new($"{dispute}:{step}:{command}");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
