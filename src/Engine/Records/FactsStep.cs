using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Steps;

namespace Parley.Records;

/// <summary>Facts that are added, corrected, or come with a new incident. Each is graded at once.</summary>
internal static class FactsStep
{
    public static StepResult Add(Dispute dispute, AddFacts command, StepContext context)
    {
        if (command.Facts.Count == 0) return StepResult.Refuse(RecordsMessages.NoFacts, "Facts");
        var fitted = FittedFacts.Fit(context.Pack, command.Facts);
        return fitted.Refusal is { } refusal
            ? StepResult.Refuse(refusal)
            : StepResult.Happened(new FactsRecorded(fitted.Facts, command.Source ?? context.Actor.SubjectId));
    }

    public static StepResult Correct(Dispute dispute, CorrectFact command, StepContext context)
    {
        if (Wanted.Text(command.Reason, nameof(command.Reason)) is { } refusal) return StepResult.Refuse(refusal);
        if (!dispute.Facts.ContainsKey(command.Fact)) return StepResult.Refuse(RecordsMessages.UnknownFact, "Facts", command.Fact);
        if (command.Value is not { } value) return StepResult.Happened(new FactCorrected(command.Fact, null, PersonalText.Free(command.Reason)));
        var fit = context.Pack.Facts.Fit(command.Fact, value);
        return fit.Problem is { } problem
            ? StepResult.Refuse(problem, "Facts", [.. fit.About])
            : StepResult.Happened(new FactCorrected(command.Fact, fit.Value, PersonalText.Free(command.Reason)));
    }

    public static StepResult Happen(Dispute dispute, RecordIncident command, StepContext context)
    {
        var fitted = FittedFacts.Fit(context.Pack, command.Facts);
        if (fitted.Refusal is { } refusal) return StepResult.Refuse(refusal);
        var incident = new IncidentRecorded(fitted.Facts, PersonalText.Free(command.Text));

        // A fact that is counted from incidents stays what it was; the count looks at the incidents themselves.
        EquatableArray<NamedFact> renewed = [.. fitted.Facts.Where(f => context.Pack.Facts.Find(f.Name)?.CountedFrom is null)];
        return renewed.Count == 0
            ? StepResult.Happened(incident)
            : StepResult.Happened(incident, new FactsRecorded(renewed, context.Actor.SubjectId));
    }
}
