using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Steps;

namespace Parley.Intake;

/// <summary>Which unit answers for a report: the one named, else the place's, else the reporter's own, else the top one. There is always one. For a unit that is concerned the next one up answers.</summary>
internal readonly record struct Whereabouts(string? Area, string Unit, Tier Tier, Refusal? Refusal)
{
    public static Whereabouts Of(Report command, IReadOnlyCollection<string> concerned, StepContext context)
    {
        var directory = context.Pack.Current.Directory;
        var location = directory.UnitFor(command.Place);
        var unit = command.Unit ?? location?.Unit ?? UnitOfPost(context.Actor.PostId) ?? directory.AllUnits.First(u => u.Parent is null).Id;
        if (directory.FindUnit(unit) is not null) unit = OwnMatter.UnitFor(unit, concerned, directory);
        return directory.TierOf(unit) is { } tier
            ? new(location?.Place, unit, tier, null)
            : new(null, unit, default, Disputes.Refusal.Of(StepMessages.UnknownUnit, "Unit", unit));
    }

    private static string? UnitOfPost(string post) => Holder.Parse(post).Unit;
}
