using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>One place a duty climbs to, and the ladder's rung it stands on, if it is one; whether everybody on that rung gets it.</summary>
internal readonly record struct ChainRung(Holder Holder, Rung? Rung, bool Everyone)
{
    public bool IsTogetherWith(ChainRung other) => Everyone && Rung is not null && ReferenceEquals(Rung, other.Rung);

    /// <summary>By when the new holder must act: the rung's time, else as long as the deadline itself gave, else a day.</summary>
    /// <exception cref="CalendarEndsException">The calendar ends before that.</exception>
    public DateTimeOffset Due(DeadlineRule? rule, Dispute dispute, StepContext context)
    {
        var limit = Rung?.Within.Find(dispute.Level.ToString()) ?? rule?.LimitFor(dispute) ?? new Limit(new Length(1, LengthUnit.Days), CalendarUse.Natural);
        return context.DueAfter(context.Now, limit);
    }
}
