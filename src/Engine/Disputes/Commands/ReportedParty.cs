namespace Parley.Disputes.Commands;

/// <summary>A party as a report names it.</summary>
/// <param name="Name">The name, in any Unicode form; compared after normalisation (NFC).</param>
/// <param name="Contact">How to reach them, or null.</param>
public sealed record ReportedParty(string Name, string? Contact = null);
