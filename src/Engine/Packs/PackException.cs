using Parley.Reading;

namespace Parley.Packs;

/// <summary>A pack has errors and cannot be used.</summary>
public sealed class PackException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="findings">Everything found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public PackException(IReadOnlyList<Finding> findings)
        : base(Text(findings)) => Findings = findings;

    /// <summary>Everything found, errors and others.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Text(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return string.Join('\n', findings.Where(f => f.Severity == Severity.Error).Select(f => f.ToString()));
    }
}
