using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Journal;

/// <summary>What stands in the tables beside a commit. It is made from the events in this one place: once to be written with them, and again to see whether the tables still say so.</summary>
internal static class Beside
{
    /// <summary>Deadlines that are new, changed or gone. When the level moved, all of them: their urgency moved with it.</summary>
    public static List<DeadlineRow> Deadlines(Dispute before, Dispute now, int rank)
    {
        var all = now.Level != before.Level;
        var rows = new List<DeadlineRow>();
        foreach (var deadline in now.Deadlines)
        {
            if (all || !before.Deadlines.Any(b => b == deadline)) rows.Add(new(now.Id, deadline, rank));
        }

        foreach (var gone in before.Deadlines)
        {
            if (!now.Deadlines.Any(d => d.Id == gone.Id)) rows.Add(new(now.Id, gone with { State = DeadlineState.Dropped }, rank));
        }

        return rows;
    }

    public static IReadOnlyList<IntentRow> Intents(DisputeId dispute, IReadOnlyList<DisputeEvent> events, DateTimeOffset at) =>
        [.. events.OfType<NoticeRaised>().Select(n => new IntentRow(new(dispute, n.Notice), n.Text, n.To, n.Party, n.Level, n.Route, at) { Occasion = n.Occasion, Group = n.Group })];

    /// <summary>By the place, by the parties together, and by each for its erasure; what was erased cannot be looked up.</summary>
    public static IReadOnlyList<LookUpRow> LookUps(DisputeId dispute, Reported reported, long sourceOrder, KeyRing keys)
    {
        var rows = new List<LookUpRow>();
        if (reported.Place?.Value is { Length: > 0 } place) Add(LookUpKind.Place, keys.LookUpHash(LookUpKind.Place, place), PersonalText.Whole);
        var parties = reported.Parties.Where(p => !p.Informant).Select(p => p.Name.Value).ToList();
        if (parties.Count > 1 && parties.OfType<string>().ToList() is var names && names.Count == parties.Count) Add(LookUpKind.Parties, keys.PartiesHash(names), PersonalText.Whole);
        foreach (var party in reported.Parties)
        {
            if (party.Name.Value is { } name) Add(LookUpKind.Party, keys.LookUpHash(LookUpKind.Party, name), party.Id);
        }

        return rows;

        void Add(LookUpKind kind, byte[] hash, string person) => rows.Add(new(kind, hash, reported.ReportedAt, sourceOrder, dispute.Value, person));
    }
}
