using Parley.Revisions;

namespace Parley.Host.Api.Views;

/// <summary>Who did something about a revision, and when; nobody named: the engine.</summary>
internal sealed record SignatureView(string? By, DateTimeOffset At, string? Reason)
{
    public static SignatureView? Of(RevisionSignature? signature) => signature is null ? null : new SignatureView(signature.By, signature.At, signature.Reason);
}
