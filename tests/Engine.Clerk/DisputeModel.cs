using System.Collections.Immutable;

namespace Parley.Clerk;

/// <summary>What a dispute answers when one command comes after the other: the rules a caller counts on, and nothing of how they are kept. Immutable.</summary>
internal sealed record DisputeModel(long Version, bool Accepted, ImmutableDictionary<string, (string Body, long Version)> Known)
{
    public static DisputeModel Empty { get; } = new(0, false, ImmutableDictionary.Create<string, (string, long)>(StringComparer.Ordinal));

    /// <summary>The dispute after a command; null when it would have been answered otherwise.</summary>
    public DisputeModel? After(Operation operation)
    {
        // Gave up, because others were too many or too long in the way: nothing was written, whatever the dispute was.
        if (operation.Answer is "PAR0109" or "PAR0212" or "PAR0230" or "PAR0235") return this;
        var (answer, version) = Answer(operation);
        if (answer != operation.Answer || version != operation.Version) return null;
        return answer != "accepted" ? this : new(version, Accepted || operation.Command == "Accept", Known.Add(operation.Id, (BodyOf(operation), version)));
    }

    private static string BodyOf(Operation operation) => $"{operation.Command} {(operation.Command == "Accept" ? string.Empty : operation.Body)}";

    private (string Answer, long Version) Answer(Operation operation)
    {
        if (Known.TryGetValue(operation.Id, out var known)) return known.Body == BodyOf(operation) ? ("repeated", known.Version) : ("PAR0104", 0);
        if (operation.Expected is { } expected && expected != Version) return ("PAR0102", Version);
        return operation.Command switch
        {
            "Report" when Version > 0 => ("PAR0107", 0),
            not "Report" when Version == 0 => ("PAR0101", 0),
            "Accept" when Accepted => ("PAR0103", 0),
            _ => ("accepted", Version + 1),
        };
    }
}
