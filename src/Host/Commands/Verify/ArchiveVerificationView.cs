namespace Parley.Host.Commands.Verify;

/// <summary>The verification of an archive as JSON shows it; what only the database tells is null without it.</summary>
internal sealed record ArchiveVerificationView(string Archive, bool Whole, long Disputes, long Commits, long? Left, long? Here, DamageView? Damage);
