using System.Collections.Immutable;
using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Journal;
using Spectre.Console;

namespace Parley.Host.Demo;

/// <summary>Counts what the run came to, out of the lists and the history.</summary>
internal sealed class Figures(IAnsiConsole console, DemoWords words, LevelScale levels)
{
    public void Show(IReadOnlyList<DisputeSummary> disputes, IReadOnlyList<RecordedCommit> commits)
    {
        var events = commits.SelectMany(c => c.Events).ToImmutableArray();
        Table(words.Say("Highest level reached", "曾达到的最高等级"), levels.Levels.Select(l => (words.Level(l), disputes.Count(d => HighestOf(d.Dispute, commits) == l))));
        Table(words.Say("Stage at the end", "结束时所处阶段"), Enum.GetValues<Stage>().Select(s => (words.Stage(s), disputes.Count(d => d.Stage == s))));
        Table(words.Say("Figures", "统计"), [
            (words.Say("disputes", "纠纷"), disputes.Count),
            (words.Say("episodes", "轮次"), disputes.Sum(d => d.Episode)),
            (words.Say("came back (re-entries and reopenings)", "再次进入（反弹与重新受理）"), events.OfType<EpisodeOpened>().Count()),
            (words.Say("settled", "达成协议"), events.OfType<Settled>().Count()),
            (words.Say("ended without agreement", "未达成协议终结"), events.OfType<MediationEnded>().Count()),
            (words.Say("warnings issued", "发出预警"), events.OfType<WarningIssued>().Count()),
            (words.Say("climbed a tier", "提级"), events.OfType<Climbed>().Count()),
            (words.Say("deadlines kept", "按期完成"), disputes.Sum(d => d.DeadlinesKept)),
            (words.Say("deadlines missed", "逾期"), disputes.Sum(d => d.DeadlinesMissed)),
            (words.Say("commits in the journal", "日志提交数"), commits.Count),
        ]);
    }

    private void Table(string title, IEnumerable<(string Name, int Count)> rows)
    {
        console.MarkupLine($"[bold]{Markup.Escape(title)}[/]");
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn(string.Empty).AddColumn(new TableColumn(string.Empty).RightAligned());
        foreach (var (name, count) in rows.Where(r => r.Count > 0)) table.AddRow(Markup.Escape(name), count.ToString(CultureInfo.InvariantCulture));
        console.Write(table);
    }

    private Level HighestOf(DisputeId dispute, IReadOnlyList<RecordedCommit> commits) =>
        commits.Where(c => c.Stream == dispute.Value).SelectMany(c => c.Events).OfType<Graded>().Aggregate(Level.None, (highest, graded) => levels.Higher(highest, graded.Held));
}
