using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Steps;

/// <summary>What the rules of a pack read of a dispute at a moment: the facts it knows, what a missing one means, and what the engine counts.</summary>
internal static class FactSheet
{
    public static void Fill(Sheet sheet, Dispute dispute, StepContext context)
    {
        sheet.Row.ClearAll();
        foreach (var (declared, slot) in sheet.Declared)
        {
            if (ValueOf(declared, dispute, context) is { } value) sheet.Row.Set(slot, value);
        }

        foreach (var (of, slot) in sheet.Supplied)
        {
            if (of(dispute, context) is { } value) sheet.Row.Set(slot, value);
        }
    }

    private static FactValue? ValueOf(FactDeclaration declared, Dispute dispute, StepContext context)
    {
        if (declared.CountedFrom is { } counted) return Counted(declared, counted, dispute, context);
        if (!dispute.Facts.TryGetValue(declared.Name, out var recorded)) return Reported(declared, dispute, context) ?? declared.IfMissing;

        // A fact recorded under an older revision may not fit this one; then it is unknown, never wrong.
        var fit = recorded.Value.Type == declared.Type ? FactFit.Of(recorded.Value) : context.Pack.Facts.Fit(declared.Name, recorded.Value);
        return fit.Fits ? fit.Value : (FactValue?)null;
    }

    /// <summary>The kind of matter is a fact too, where the pack declares it.</summary>
    private static FactValue? Reported(FactDeclaration declared, Dispute dispute, StepContext context) =>
        declared.Name == EngineFacts.Category && dispute.Category is { } category && context.Pack.Facts.Fit(declared.Name, FactValue.Choice(category)) is { Fits: true } fit ? fit.Value : (FactValue?)null;

    /// <summary>What was reported within the window plus what each incident within it adds; an old history does not mark anyone for ever.</summary>
    private static FactValue? Counted(FactDeclaration declared, CountedFrom counted, Dispute dispute, StepContext context)
    {
        var known = dispute.Facts.TryGetValue(declared.Name, out var recorded) && recorded.Value.Type == FactType.Integer;
        var incidents = dispute.Incidents.Any(i => i.Facts.Any(f => f.Name == declared.Name));
        if (!known && !incidents) return declared.IfMissing;
        var sum = known && recorded is not null && Within(recorded.At, counted, context) ? recorded.Value.AsInteger() : 0;
        foreach (var incident in dispute.Incidents)
        {
            if (!Within(incident.At, counted, context)) continue;
            foreach (var fact in incident.Facts)
            {
                if (fact.Name == declared.Name && fact.Value is { Type: FactType.Integer } count) sum += count.AsInteger();
            }
        }

        return FactValue.Of(sum);
    }

    private static bool Within(DateTimeOffset at, CountedFrom counted, StepContext context) => context.Pack.IsWithin(at, context.Now, counted.Within);

    /// <summary>What a grading changes of a filled sheet: the level, where a rule reads it.</summary>
    public static void Grade(Sheet sheet, Dispute dispute)
    {
        if (sheet.Level >= 0) sheet.Row.Set(sheet.Level, FactValue.Choice(dispute.Level.ToString()));
    }
}
