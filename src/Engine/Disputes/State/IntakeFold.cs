using Parley.Disputes.Events;

namespace Parley.Disputes.State;

/// <summary>Folds what comes in: the report, facts, incidents, people, other disputes.</summary>
internal static class IntakeFold
{
    public static bool Apply(Dispute d, DisputeEvent happened, DateTimeOffset at, CommitHeader header)
    {
        switch (happened)
        {
            case Reported e: Report(d, e, at); break;
            case FactsRecorded e: Record(d, e.Facts, e.Source, at); break;
            case FactCorrected e: Correct(d, e, at); break;
            case IncidentRecorded e: Happen(d, e, header.HappenedAt ?? at); break;
            case HandoverReturned: d.HandoverReturns++; break;
            case ScreenedIn e: d.ScreenedIn = true; d.NotMediable = e.NotMediable; break;
            case MergedInto e: d.MergedInto = e.Target; break;
            case MergeReceived e: d.Absorbed = d.Absorbed.Add(e.Source); break;
            case Unmerged: d.MergedInto = null; break;
            case MergeReleased e: d.Absorbed = d.Absorbed.RemoveAll(a => a == e.Source); break;
            case Linked e: d.Links = d.Links.RemoveAll(l => l == e.Other).Add(e.Other); break;
            case RevisionApplied e: d.Revision = e.Revision; break;
            case Recused e: StepAside(d, e.Subject); break;
            case ConcernedRecorded e: Concern(d, e, at); break;
            case OtherMediatorAsked: StepAside(d, [.. d.Handlers]); break;
            case PersonErased e: Erase(d, e.Person); break;
            default: return false;
        }

        return true;
    }

    private static void Report(Dispute d, Reported e, DateTimeOffset at)
    {
        d.Stage = Stage.Received;
        d.Episode = 1;
        d.Ledger = e.Ledger;
        d.Category = e.Category;
        d.Place = e.Place;
        d.Area = e.Area;
        d.Unit = e.Unit;
        d.Tier = e.Tier;
        d.Parties = e.Parties;
        d.SourceReference = e.SourceReference;
        d.GivenDue = e.GivenDue;
        d.Earlier = e.Earlier;
        d.OpenedAt = d.EpisodeAt = d.ContactAt = e.ReportedAt;
        d.StageAt = d.TierAt = at;
    }

    private static void Record(Dispute d, EquatableArray<NamedFact> facts, string source, DateTimeOffset at)
    {
        var all = d.Facts.ToBuilder();
        foreach (var fact in facts)
        {
            if (fact.Value is { } value) all[fact.Name] = new RecordedFact(value, source, at);
        }

        d.Facts = all.ToImmutable();
    }

    private static void Correct(Dispute d, FactCorrected e, DateTimeOffset at) =>
        d.Facts = e.Value is { } value ? d.Facts.SetItem(e.Fact, new RecordedFact(value, d.Doer, at)) : d.Facts.Remove(e.Fact);

    private static void Happen(Dispute d, IncidentRecorded e, DateTimeOffset when)
    {
        d.Incidents = d.Incidents.Add(new Incident(when, e.Facts));
        d.NewIncidents++;
    }

    /// <summary>Whoever stepped aside works on it no longer; with nobody left the assignment is to be taken on again.</summary>
    private static void StepAside(Dispute d, params ReadOnlySpan<string> subjects)
    {
        foreach (var subject in subjects)
        {
            d.Recused = d.Recused.RemoveAll(r => r == subject).Add(subject);
            d.Handlers = d.Handlers.RemoveAll(h => h == subject);
        }

        d.TakenOn &= d.Handlers.Count > 0;
    }

    private static void Concern(Dispute d, ConcernedRecorded e, DateTimeOffset at)
    {
        d.PeopleConcerned = [.. d.PeopleConcerned, .. e.People];
        d.UnitsConcerned = [.. d.UnitsConcerned, .. e.Units];
        d.Joined = d.Joined.RemoveAll(u => e.Units.Contains(u, StringComparer.Ordinal));
        d.Helpers = d.Helpers.RemoveAll(h => e.Units.Contains(h.Unit, StringComparer.Ordinal));
        foreach (var subject in e.Left) Leave(d, subject);
        if (e is { Unit: { } unit, Tier: { } tier }) WorkFold.Climb(d, tier, unit, at);
    }

    private static void Leave(Dispute d, string subject)
    {
        if (d.Lead == subject) d.Lead = null;
        if (d.Chosen == subject) d.Chosen = null;
        d.Helpers = d.Helpers.RemoveAll(h => h.Subject == subject);
        d.Handlers = d.Handlers.RemoveAll(h => h == subject);
        d.TakenOn &= d.Handlers.Count > 0;
    }

    private static void Erase(Dispute d, string person)
    {
        for (var i = 0; i < d.Parties.Count; i++)
        {
            var party = d.Parties[i];
            if (party.Id != person) continue;
            d.Parties = d.Parties.SetItem(i, party with { Name = party.Name with { Value = null }, Contact = party.Contact is null ? null : party.Contact with { Value = null } });
        }

        if (d.Place is { } place) d.Place = place with { Value = null };
    }
}
