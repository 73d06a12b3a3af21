namespace Parley.Disputes.Commands;

/// <summary>A party as a report names it.</summary>
/// <param name="Name">The name, in any Unicode form; compared after normalisation (NFC).</param>
/// <param name="Contact">How to reach them, or null.</param>
public sealed record ReportedParty(string Name, string? Contact = null)
{
    /// <summary>Says only that it is a party: the rest may be personal and belongs into no log.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(ReportedParty);
}
