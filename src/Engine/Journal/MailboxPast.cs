namespace Parley.Journal;

/// <summary>What a mailbox got lately, apart from what is urgent.</summary>
/// <param name="Singles">How many messages were tried or sent that are no digest of all that waited: single notices, and groups as one each.</param>
/// <param name="OldestSingle">When the first of the single notices was tried last, or null when there is none.</param>
/// <param name="LastDigest">When a digest of all that waited was tried last, or null when there is none.</param>
public readonly record struct MailboxPast(int Singles, DateTimeOffset? OldestSingle, DateTimeOffset? LastDigest);
