using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Notices;
using Parley.Packs;
using Parley.Revisions;

namespace Parley.Administration;

/// <summary>Whether notices may be silenced as somebody wants it. What is misspelt is refused: it would silence nothing, and nobody would notice. Pure: what it needs is handed in.</summary>
internal static class SilenceDesk
{
    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <param name="book">What the stream says.</param>
    /// <param name="scope">What is to be silenced.</param>
    /// <param name="reason">Why.</param>
    /// <param name="from">When it begins; one that has passed, or null, for at once.</param>
    /// <param name="until">When it ends.</param>
    /// <param name="pack">The pack in force.</param>
    /// <param name="now">The moment.</param>
    public static AdministrationDecision Set(AdministrationBook book, SilenceScope scope, string reason, DateTimeOffset? from, DateTimeOffset until, Pack pack, DateTimeOffset now)
    {
        var begins = from > now ? from.Value : now;
        if (WhyNotAbout(scope, pack) is { } unclear) return new(unclear, []);
        if (WhyNotThen(begins, until, now) is { } never) return new(never, []);
        if (string.IsNullOrWhiteSpace(reason)) return AdministrationDecision.Refuse(RevisionMessages.ReasonNeeded, "Text");
        return AdministrationDecision.Of(
            new SilenceSet($"s{book.Head.Version + 1}", begins.ToUniversalTime(), until.ToUniversalTime(), reason.Trim(), scope.Posts, scope.Units, scope.Disputes, scope.Texts, scope.UpTo));
    }

    public static AdministrationDecision End(AdministrationBook book, string id, DateTimeOffset now)
    {
        if (book.Silences.Find(id) is not { } silence) return AdministrationDecision.Refuse(SilenceMessages.Unknown, "Silence", id);
        return silence.StandingAt(now) == SilenceStanding.Over
            ? AdministrationDecision.Refuse(SilenceMessages.OverAlready, "Standing", id)
            : AdministrationDecision.Of(new SilenceEnded(id));
    }

    private static Refusal? WhyNotThen(DateTimeOffset begins, DateTimeOffset until, DateTimeOffset now)
    {
        if (until <= begins) return Refusal.Of(SilenceMessages.EndsTooEarly, "Moment", Moment(until));
        return until - now > Longest ? Refusal.Of(SilenceMessages.TooLong, "Moment", Longest.TotalDays, Moment(until)) : null;
    }

    private static Refusal? WhyNotAbout(SilenceScope scope, Pack pack)
    {
        if (scope.IsEmpty) return Refusal.Of(SilenceMessages.NothingNamed, "What");
        if (scope.UpTo is { } level && WhyNotUpTo(level, pack.Levels) is { } tooHigh) return tooHigh;
        var directory = pack.Current.Directory;
        foreach (var holder in scope.Posts)
        {
            if (directory.FindPost(holder.Post) is null) return Refusal.Of(SilenceMessages.UnknownPost, "What", holder.Post);
            if (holder.Unit is not null && directory.FindUnit(holder.Unit) is null) return Refusal.Of(SilenceMessages.UnknownUnit, "What", holder.Unit);
        }

        if (scope.Units.FirstOrDefault(u => directory.FindUnit(u) is null) is { } unit) return Refusal.Of(SilenceMessages.UnknownUnit, "What", unit);
        return scope.Texts.FirstOrDefault(t => !IsText(t, pack)) is { } text ? Refusal.Of(SilenceMessages.UnknownText, "What", text) : null;
    }

    private static Refusal? WhyNotUpTo(Level level, LevelScale levels)
    {
        if (level == levels.Highest) return Refusal.Of(SilenceMessages.HighestLevel, "What", level);
        return levels.RankOf(level) < 0 ? Refusal.Of(SilenceMessages.UnknownLevel, "What", level, string.Join(", ", levels.Levels.SkipLast(1))) : null;
    }

    private static bool IsText(string text, Pack pack) =>
        text == Occasions.HandlerNamed || NoticesReader.Occasions.Contains(text) || pack.Current.Texts.Values.Any(t => t.ByName.ContainsKey(text));

    private static string Moment(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
