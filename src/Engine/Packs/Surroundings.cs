using System.Collections.Frozen;
using Parley.Deadlines;
using Parley.Organisation;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>
/// The current files of a pack: who is where, which days are worked, how things are worded. Apart from policy, so that the same revision goes with newer ones.
/// Immutable and safe to share between threads.
/// </summary>
/// <param name="Version">The hash of what the decision depends on: directory and calendar.</param>
/// <param name="Directory">Units, posts, people and places.</param>
/// <param name="Calendar">Holidays, make-up workdays and hours.</param>
/// <param name="Texts">Labels and texts by language.</param>
internal sealed record Surroundings(string Version, DirectorySnapshot Directory, WorkingCalendar Calendar, FrozenDictionary<string, Texts> Texts)
{
    /// <summary>How long disputes that ended are kept; decides nothing about a dispute, so it is no part of the version.</summary>
    public Retention Retention { get; init; } = Retention.None;

    /// <summary>Where <c>calendar.json</c> says until when it reaches; null without the file.</summary>
    public Position? CalendarEnd { get; init; }
}
