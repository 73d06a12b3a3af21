using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Host.Api.Views;

/// <summary>A dispute as it is now, personal data included.</summary>
internal sealed record DisputeView
{
    public required DisputeId Id { get; init; }

    public required long Version { get; init; }

    public required Stage Stage { get; init; }

    public required Level Level { get; init; }

    public required Tier Tier { get; init; }

    public required string Unit { get; init; }

    public required int Episode { get; init; }

    public required string Ledger { get; init; }

    public required string? Category { get; init; }

    public required string? Place { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset EpisodeAt { get; init; }

    public required DateTimeOffset LastAt { get; init; }

    public required string Revision { get; init; }

    public required IReadOnlyList<PartyView> Parties { get; init; }

    public required IReadOnlyDictionary<string, RecordedFact> Facts { get; init; }

    public required GradeView Grade { get; init; }

    public required WarningView? Warning { get; init; }

    public required string? Lead { get; init; }

    public required IReadOnlyList<string> Handlers { get; init; }

    public required string? Channel { get; init; }

    public required string? Body { get; init; }

    public required IReadOnlyList<DutyView> Deadlines { get; init; }

    public required IReadOnlyList<ObligationView> Obligations { get; init; }

    public required IReadOnlyList<ProposalView> Proposals { get; init; }

    public required IReadOnlyList<DisputeId> Links { get; init; }

    public required DisputeId? MergedInto { get; init; }

    public static DisputeView Of(Dispute dispute) => new()
    {
        Id = dispute.Id,
        Version = dispute.Version,
        Stage = dispute.Stage,
        Level = dispute.Level,
        Tier = dispute.Tier,
        Unit = dispute.Unit,
        Episode = dispute.Episode,
        Ledger = dispute.Ledger,
        Category = dispute.Category,
        Place = dispute.Place?.Value,
        OpenedAt = dispute.OpenedAt,
        EpisodeAt = dispute.EpisodeAt,
        LastAt = dispute.LastAt,
        Revision = dispute.Revision,
        Parties = [.. dispute.Parties.Select(PartyView.Of)],
        Facts = dispute.Facts,
        Grade = GradeView.Of(dispute.Grade),
        Warning = dispute.Warning is { } warning ? WarningView.Of(warning) : null,
        Lead = dispute.Lead,
        Handlers = [.. dispute.Handlers],
        Channel = dispute.Channel,
        Body = dispute.Body,
        Deadlines = [.. dispute.Deadlines.Select(d => DutyView.Of(dispute.Id, d))],
        Obligations = [.. dispute.Obligations.Select(ObligationView.Of)],
        Proposals = [.. dispute.Proposals.Select(ProposalView.Of)],
        Links = [.. dispute.Links],
        MergedInto = dispute.MergedInto,
    };
}
