using System.Runtime.InteropServices;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Intake;

/// <summary>接收: a matter comes in. Somebody is responsible from this moment on.</summary>
internal static class ReportStep
{
    private const int LongestName = 64;

    public static StepResult Report(Dispute dispute, Report command, StepContext context)
    {
        if (Wanted.Text(command.Ledger, nameof(command.Ledger), LongestName) is { } noLedger) return StepResult.Refuse(noLedger);
        var facts = FittedFacts.Fit(context.Pack, command.Facts);
        if (facts.Refusal is { } wrongFacts) return StepResult.Refuse(wrongFacts);
        if (OwnMatter.Unfit(command.PeopleConcerned, command.UnitsConcerned, context.Pack.Current.Directory) is { } unfit) return StepResult.Refuse(unfit);
        var earlier = FlareUp.Earlier(command.Category, context);
        string[] units = [.. command.UnitsConcerned, .. earlier?.UnitsConcerned ?? []];
        var where = Whereabouts.Of(command, units, context);
        if (where.Refusal is { } nowhere) return StepResult.Refuse(nowhere);

        var reported = new Reported(
            command.Ledger,
            command.Category,
            command.Place is { Length: > 0 } place ? new PersonalText(PlaceKey, place) : null,
            where.Area,
            where.Unit,
            where.Tier,
            People(command),
            PersonalText.Free(command.Summary),
            command.SourceReference,
            context.HappenedAt,
            command.Due?.ToUniversalTime(),
            context.Earlier);
        List<DisputeEvent> all = [reported];
        if (OwnMatter.Recorded(dispute, [.. command.PeopleConcerned, .. earlier?.PeopleConcerned ?? []], units, null, context) is { } concerned) all.Add(concerned);
        if (facts.Facts.Count > 0) all.Add(new FactsRecorded(facts.Facts, command.Ledger));
        return FlareUp.Recognise(dispute, command.Category, CollectionsMarshal.AsSpan(all), context);
    }

    /// <summary>A place may be somebody's home, so it has a key of its own that goes with any party's erasure.</summary>
    private const string PlaceKey = PersonalText.Whole;

    private static EquatableArray<Party> People(Report command)
    {
        var people = new List<Party>();
        foreach (var party in command.Parties) people.Add(Person($"p{people.Count + 1}", party, informant: false));
        if (command.Informant is { } informant) people.Add(Person("informant", informant, informant: true));
        return [.. people];
    }

    private static Party Person(string id, ReportedParty party, bool informant) =>
        new(id, new PersonalText(id, party.Name), string.IsNullOrEmpty(party.Contact) ? null : new PersonalText(id, party.Contact), informant);
}
