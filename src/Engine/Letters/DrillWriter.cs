using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Notices;
using Parley.Packs;

namespace Parley.Letters;

/// <summary>A message about an invented dispute, in the words of a pack and marked as a drill. Nothing of it was decided and nothing is kept.</summary>
internal static class DrillWriter
{
    private const string NoticeId = "n1";

    private static readonly TimeSpan Limit = TimeSpan.FromHours(2);

    public static Message Write(Pack pack, Holder to, string text, Level level, DateTimeOffset at)
    {
        // Another number each time: a receiver that has seen the last drill must not take this one for a repeat.
        var dispute = new DisputeId(FormattableString.Invariant($"drill-{at.ToUnixTimeMilliseconds()}"));
        var raising = Invented(dispute, new NoticeRaised(NoticeId, text, to, null, level, null), pack, at);
        var letters = pack.Settings.Languages.Select(language => LetterWriter.Write(raising, pack, language, null)).Select(letter => letter with { Text = DrillMark.In(letter.Language) + letter.Text });
        return new Message($"{dispute}:{NoticeId}", new Notice(dispute, NoticeId, text, to, null, level, at), [.. letters]) { IsDrill = true };
    }

    private static Raising Invented(DisputeId id, NoticeRaised notice, Pack pack, DateTimeOffset at)
    {
        var duty = new DeadlineSet(new Deadline("drill-1", DeadlineKinds.Sign, notice.To, nameof(WarningIssued), at, at + Limit, at, "2h"));
        var header = new CommitHeader(nameof(Reported), Actor.System, pack.Revision, string.Empty);
        var commit = new RecordedCommit(id.Value, 1, new CommandId(id.Value), at, header, [duty, notice]);
        var before = Fold.Start(id).Copy();
        before.Unit = notice.To?.Unit ?? pack.Current.Directory.AllUnits[0].Id;
        before.Tier = pack.Current.Directory.FindUnit(before.Unit)?.Tier ?? pack.Ladder.Lowest;
        before.Stage = Stage.Resolving;
        return new Raising(notice, commit, before, before.With(commit), null, null);
    }
}
