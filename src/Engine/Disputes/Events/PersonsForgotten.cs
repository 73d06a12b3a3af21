namespace Parley.Disputes.Events;

/// <summary>The keys of all persons of archived disputes were destroyed, as the retention rule says. Stands in the administration stream; which disputes they are, their marks tell.</summary>
/// <param name="Count">How many disputes.</param>
/// <param name="Digest">HMAC-SHA256, under a key that only the master key gives, over this commit's number and their ids and versions, in ordinal order of the ids; hexadecimal.</param>
public sealed record PersonsForgotten(int Count, string Digest) : DisputeEvent;
