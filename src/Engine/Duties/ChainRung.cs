using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;
using Parley.Steps;

namespace Parley.Duties;

/// <summary>One place a duty climbs to, and the ladder's rung it stands on, if it is one.</summary>
internal readonly record struct ChainRung(Holder Holder, Rung? Rung)
{
    /// <summary>By when the new holder must act: the rung's time, else as long as the deadline itself gave, else a day.</summary>
    public DateTimeOffset Due(DeadlineRule? rule, Dispute dispute, StepContext context)
    {
        var level = dispute.Level.ToString();
        var limit = Rung?.Within.Find(level) ?? (rule is { } known ? known.LimitFor(dispute) : null) ?? new Limit(new Length(1, LengthUnit.Days), CalendarUse.Natural);
        return context.Pack.Current.Calendar.TryAdd(context.Now, limit.Length, limit.Calendar == CalendarUse.Working, out var due, out _)
            ? due
            : context.Pack.After(context.Now, limit.Length);
    }
}
