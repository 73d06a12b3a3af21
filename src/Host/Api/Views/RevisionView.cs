using Parley.Revisions;

namespace Parley.Host.Api.Views;

/// <summary>A revision of the rule pack, how it stands, and who decided what about it.</summary>
internal sealed record RevisionView(
    string Revision,
    string Pack,
    string Version,
    RevisionStanding Standing,
    string? Against,
    IReadOnlyList<string> NewFacts,
    IReadOnlyList<string> Changes,
    SignatureView? Proposed,
    SignatureView? Approved,
    DateTimeOffset? From,
    SignatureView? Rejected,
    SignatureView? Activated,
    SignatureView? RolledBack)
{
    public static RevisionView Of(RevisionEntry entry) => new(
        entry.Revision,
        entry.Pack,
        entry.Version,
        entry.Standing,
        entry.Against,
        [.. entry.NewFacts],
        [.. entry.Changes],
        SignatureView.Of(entry.Proposed),
        SignatureView.Of(entry.Approved),
        entry.From,
        SignatureView.Of(entry.Rejected),
        SignatureView.Of(entry.Activated),
        SignatureView.Of(entry.RolledBack));
}
