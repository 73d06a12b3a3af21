namespace Parley.Disputes.Events;

/// <summary>The keys of all persons of archived disputes were destroyed, as the retention rule says. Stands in the administration stream; which disputes they are, their marks tell.</summary>
/// <param name="Count">How many disputes.</param>
/// <param name="Digest">SHA-256 over their ids and versions, in ordinal order of the ids; hexadecimal.</param>
public sealed record PersonsForgotten(int Count, string Digest) : DisputeEvent;
