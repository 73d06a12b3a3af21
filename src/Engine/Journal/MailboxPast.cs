namespace Parley.Journal;

/// <summary>What a mailbox got lately, apart from what is urgent.</summary>
/// <param name="Singles">How many notices were tried or sent singly.</param>
/// <param name="OldestSingle">When the first of them was tried last, or null when there is none.</param>
/// <param name="LastDigest">When a digest was tried last, or null when there is none.</param>
public readonly record struct MailboxPast(int Singles, DateTimeOffset? OldestSingle, DateTimeOffset? LastDigest);
