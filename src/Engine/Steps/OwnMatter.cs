using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Organisation;

namespace Parley.Steps;

/// <summary>利益冲突: nobody acts in their own matter: not who stepped aside, not who is named as concerned, not who has a seat in a unit that is, and nobody for such a unit.</summary>
internal static class OwnMatter
{
    public static bool IsOf(Dispute dispute, string person, DirectorySnapshot directory) =>
        dispute.Recused.Contains(person, StringComparer.Ordinal) || Concerns(dispute, person, directory);

    public static bool Concerns(Dispute dispute, string person, DirectorySnapshot directory) =>
        dispute.PeopleConcerned.Contains(person, StringComparer.Ordinal) || (dispute.UnitsConcerned.Count > 0 && directory.HasSeatIn(person, dispute.UnitsConcerned));

    public static bool ConcernsUnit(Dispute dispute, string? unit) => unit is not null && dispute.UnitsConcerned.Contains(unit, StringComparer.Ordinal);

    /// <summary>Why somebody may not take a step: they stepped aside, are concerned, or act for a unit that is. A note moves nothing, and what parties may ask for they keep.</summary>
    public static Refusal? Of(Dispute dispute, string command, StepContext context)
    {
        var actor = context.Actor.SubjectId;
        if (command is nameof(AddNote)) return null;
        if (dispute.Recused.Contains(actor, StringComparer.Ordinal)) return Refusal.Of(StepMessages.Recused, "Conflict", actor);
        return !IsAskedByAnybody(command, context) && (Concerns(dispute, actor, context.Pack.Current.Directory) || ActsForOne(dispute, context))
            ? Refusal.Of(StepMessages.Concerned, "Conflict", actor)
            : null;
    }

    /// <summary>The unit itself, or the nearest above it that is not concerned.</summary>
    public static string UnitFor(string unit, IReadOnlyCollection<string> concerned, DirectorySnapshot directory)
    {
        while (concerned.Contains(unit, StringComparer.Ordinal) && directory.FindUnit(unit)?.Parent is { } above) unit = above;
        return unit;
    }

    /// <summary>What stands against naming somebody as concerned: the engine, whose deadlines would stop; a unit that is unknown, or above which nobody could take over.</summary>
    public static Refusal? Unfit(IEnumerable<string> people, IEnumerable<string> units, DirectorySnapshot directory)
    {
        foreach (var person in people)
        {
            if (Wanted.Text(person, nameof(RecordConcerned.People), LongestSubject) is { } refusal) return refusal;
            if (string.Equals(person, Actor.System.SubjectId, StringComparison.Ordinal)) return Refusal.Of(OrganisationMessages.ReservedSubject, "Conflict", person);
        }

        foreach (var unit in units)
        {
            if (directory.FindUnit(unit) is not { } found) return Refusal.Of(StepMessages.UnknownUnit, "Unit", unit);
            if (found.Parent is null) return Refusal.Of(StepMessages.TopUnitConcerned, "Unit", unit);
        }

        return null;
    }

    /// <summary>What is new of those named, who leaves the dispute for it, and which unit answers instead; null when nothing is new.</summary>
    public static ConcernedRecorded? Recorded(Dispute dispute, IEnumerable<string> people, IEnumerable<string> units, string? reason, StepContext context)
    {
        EquatableArray<string> newPeople = [.. people.Except(dispute.PeopleConcerned, StringComparer.Ordinal)];
        EquatableArray<string> newUnits = [.. units.Except(dispute.UnitsConcerned, StringComparer.Ordinal)];
        if (newPeople.Count + newUnits.Count == 0) return null;
        var directory = context.Pack.Current.Directory;
        string[] all = [.. dispute.UnitsConcerned, .. newUnits];
        var unit = UnitFor(dispute.Unit, all, directory);
        return new ConcernedRecorded(newPeople, newUnits, PersonalText.Free(reason))
        {
            Left = [.. Workers(dispute).Where(w => newPeople.Contains(w, StringComparer.Ordinal) || directory.HasSeatIn(w, all))],
            Unit = unit == dispute.Unit ? null : unit,
            Tier = unit == dispute.Unit ? null : directory.TierOf(unit),
        };
    }

    private const int LongestSubject = 128;

    private static IEnumerable<string> Workers(Dispute dispute) =>
        dispute.Handlers.Concat(dispute.Helpers.Select(h => h.Subject)).Concat(dispute.Lead is { } lead ? [lead] : ImmutableArray<string>.Empty).Distinct(StringComparer.Ordinal);

    /// <summary>A review or another mediator is a party's to ask for, also when the party works here: in a post that anyone may fill.</summary>
    private static bool IsAskedByAnybody(string command, StepContext context) =>
        command is nameof(RequestReview) or nameof(AskOtherMediator) && context.Pack.Current.Directory.FindPost(Holder.Parse(context.Actor.PostId).Post)?.Anyone == true;

    /// <summary>The post belongs to a concerned unit, or is filled there only.</summary>
    private static bool ActsForOne(Dispute dispute, StepContext context)
    {
        if (dispute.UnitsConcerned.Count == 0) return false;
        var post = Holder.Parse(context.Actor.PostId);
        if (post.Unit is { } unit) return ConcernsUnit(dispute, unit);
        var seats = context.Pack.Current.Directory.SeatsOf(context.Actor.SubjectId, context.Now).Where(s => s.Post == post.Post).ToArray();
        return seats.Length > 0 && seats.All(s => ConcernsUnit(dispute, s.Unit));
    }
}
