namespace Parley.Disputes.Events;

/// <summary>The commits of a dispute came back from an archive. Stands in the administration stream.</summary>
/// <param name="Dispute">The dispute.</param>
/// <param name="Archive">The archive's id.</param>
/// <param name="By">The commit of this stream with which it had left.</param>
/// <param name="Version">How many commits came back.</param>
/// <param name="Head">The chain's hash of the last of them; hexadecimal.</param>
/// <param name="Reason">Why; never names a party.</param>
/// <param name="Digest">HMAC-SHA256, under a key that only the master key gives, over this commit's number and all of these but the reason; hexadecimal.</param>
public sealed record DisputeReturned(DisputeId Dispute, string Archive, long By, long Version, string Head, string Reason, string Digest) : DisputeEvent;
