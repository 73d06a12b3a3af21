using Parley.Disputes.Commands;
using Parley.Host.Mapping;
using Parley.Reading;

namespace Parley.Host.Replay;

/// <summary>Reads the steps of one row. What is wrong stays with the reading; then the steps are of no use.</summary>
internal sealed class StepPlanner(LedgerMap map, RowReading reading, RowResult result, SourceOrder order, bool isSimulated)
{
    public List<StepDraft> Steps()
    {
        var drafts = new List<StepDraft>(map.Steps.Length);
        foreach (var step in map.Steps)
        {
            if (step.At.Pick(reading) is not { } text) continue;
            if (MomentOf(text) is not { } at || ActivityOf(step) is not { } activity) continue;
            var happened = step.Happened?.Pick(reading) is { } other ? MomentOf(other) : null;
            if (!isSimulated) happened ??= at;
            if (drafts.Count > 0 && at < drafts[0].At) (at, happened) = AtTheOpening(drafts[0].At, happened ?? at);
            drafts.Add(new StepDraft(at, CommandsOf(activity, at, happened), activity.Elsewhere));
        }

        return drafts;
    }

    /// <summary>Within a row the first step opens the case; nothing of it can be decided before.</summary>
    private (DateTimeOffset At, DateTimeOffset? Happened) AtTheOpening(DateTimeOffset opening, DateTimeOffset happened)
    {
        reading.Adjust(Adjustments.BeforeOpening);
        return (opening, happened);
    }

    private DateTimeOffset? MomentOf(string text)
    {
        if (map.Times.TryRead(text, out var moment, out var adjustment))
        {
            if (adjustment is not null) reading.Adjust(adjustment);
            return moment;
        }

        reading.Fail(RowMessages.NotAMoment, JsonWords.Short(text));
        return null;
    }

    private Activity? ActivityOf(MappedStep step)
    {
        if (step.Activity.Pick(reading) is not { } name)
        {
            reading.Fail(RowMessages.Blank, "activity");
            return null;
        }

        if (map.Activities.TryGetValue(name, out var activity)) return activity;
        if (map.UnknownActivity is { } rule) return Activity.Ignored(rule);
        reading.Fail(RowMessages.UnknownActivity, JsonWords.Short(name));
        return null;
    }

    private List<PlannedCommand> CommandsOf(Activity activity, DateTimeOffset at, DateTimeOffset? happened)
    {
        var commands = new List<PlannedCommand>(activity.Commands.Length);
        foreach (var mapped in activity.Commands)
        {
            if (!mapped.When.All(c => c.Holds(reading))) continue;
            if (mapped.Actor.Of(reading) is not { } actor || mapped.Of(reading, happened, mapped.Name == nameof(Report) ? order.Next(at) : 0) is not { } body) continue;
            commands.Add(new PlannedCommand(body, actor, mapped));
        }

        if (activity.IgnoredBy is { } rule) result.Ignore(rule);
        return commands;
    }
}
