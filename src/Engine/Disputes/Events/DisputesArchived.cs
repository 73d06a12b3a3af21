namespace Parley.Disputes.Events;

/// <summary>The commits of disputes that had ended went to an archive. Stands in the administration stream; which ones they are, their marks tell.</summary>
/// <param name="Archive">The archive's id.</param>
/// <param name="File">The name the archive's file had then, without its folder.</param>
/// <param name="Count">How many disputes.</param>
/// <param name="Digest">HMAC-SHA256, under a key that only the master key gives, over the archive, this commit's number and their ids, versions and heads, in ordinal order of the ids; hexadecimal.</param>
public sealed record DisputesArchived(string Archive, string File, int Count, string Digest) : DisputeEvent;
