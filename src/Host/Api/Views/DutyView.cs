using Parley.Disputes;

namespace Parley.Host.Api.Views;

/// <summary>A deadline of a dispute.</summary>
internal sealed record DutyView(DisputeId Dispute, string Deadline, string Kind, Holder? Holder, DateTimeOffset Due, string Limit, int Rung, bool Missed, string? Subject, string State)
{
    public static DutyView Of(DisputeId dispute, Deadline deadline) => new(
        dispute, deadline.Id, deadline.Kind, deadline.Holder, deadline.Due, deadline.Limit, deadline.Rung, deadline.Missed, deadline.Subject, deadline.State.ToString());
}
