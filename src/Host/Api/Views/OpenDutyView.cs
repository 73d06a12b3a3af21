using Parley.Disputes;
using Parley.Duties;

namespace Parley.Host.Api.Views;

/// <summary>Something a post must do: what, by when and why then, and the commands that fulfil it.</summary>
internal sealed record OpenDutyView(
    DisputeId Dispute,
    string Deadline,
    string Kind,
    string Label,
    Level Level,
    Holder? Holder,
    DateTimeOffset Due,
    bool Overdue,
    string Limit,
    int Rung,
    bool Missed,
    string? Subject,
    string State,
    IReadOnlyList<string> FulfilledBy,
    string Why)
{
    public static OpenDutyView Of(Duty duty) => new(
        duty.Dispute,
        duty.Deadline.Id,
        duty.Deadline.Kind,
        duty.Label,
        duty.Level,
        duty.Deadline.Holder,
        duty.Deadline.Due,
        duty.Overdue,
        duty.Deadline.Limit,
        duty.Deadline.Rung,
        duty.Deadline.Missed,
        duty.Deadline.Subject,
        duty.Deadline.State.ToString(),
        [.. duty.FulfilledBy],
        duty.Why);
}
