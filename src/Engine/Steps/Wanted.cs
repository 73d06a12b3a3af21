using Parley.Disputes;
using Parley.Disputes.State;
using Parley.Packs;

namespace Parley.Steps;

/// <summary>Guards that several steps share; each gives a refusal or null.</summary>
internal static class Wanted
{
    private const int LongestText = 20_000;

    public static Refusal? Text(string? text, string name, int longest = LongestText) =>
        string.IsNullOrWhiteSpace(text) || text.Length > longest ? Refusal.Of(StepMessages.Missing, "Text", name, longest) : null;

    public static Refusal? Party(Dispute dispute, string id) =>
        dispute.Parties.Any(p => p.Id == id) ? null : Refusal.Of(StepMessages.UnknownParty, "Party", id, string.Join(", ", dispute.Parties.Select(p => p.Id)));

    public static Refusal? Level(Pack pack, Level level) =>
        pack.Levels.RankOf(level) >= 0 ? null : Refusal.Of(StepMessages.UnknownLevel, "Level", level, string.Join(", ", pack.Levels.Levels));

    public static Refusal? Unconcerned(Dispute dispute, string unit, Pack pack) =>
        OwnMatter.ConcernsUnit(dispute, unit) ? Refusal.Of(StepMessages.UnitConcerned, "Conflict", unit, OwnMatter.UnitFor(unit, dispute.UnitsConcerned, pack.Current.Directory)) : null;

    public static Refusal? Later(DateTimeOffset? moment, DateTimeOffset than, string name) =>
        moment is { } at && at <= than ? Refusal.Of(StepMessages.NotAnEarlierMoment, "Moment", name, than) : null;
}
