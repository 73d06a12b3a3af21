using Parley.Journal;

namespace Parley.Host.Commands.Verify;

/// <summary>A verification as JSON shows it.</summary>
internal sealed record VerificationView(bool Whole, long Streams, long Commits, long Archived, DamageView? Damage)
{
    public static VerificationView Of(VerificationResult result, string language) =>
        new(result.IsWhole, result.Streams, result.Commits, result.Archived, result.Damage is { } damage ? DamageView.Of(damage, language) : null);
}
