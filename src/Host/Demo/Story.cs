using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Packs;
using Spectre.Console;

namespace Parley.Host.Demo;

/// <summary>Tells commits as they happen, a day after the other. Everything told is read off the events; what moved nothing that a person would notice is left out.</summary>
internal sealed class Story(IAnsiConsole console, Pack pack, DemoWords words, IReadOnlyDictionary<DisputeId, string> titles)
{
    /// <summary>Two blanks, the time, the dispute, the level and a blank between each.</summary>
    private const int Margin = 22;

    private readonly TimeZoneInfo zone = pack.Settings.TimeZone;
    private readonly IntakeStory intake = new(words);
    private readonly LevelStory level = new(words, pack.Levels);
    private readonly DutyStory duties = new(words, pack.Settings.TimeZone);
    private readonly WorkStory work = new(words);
    private readonly Dictionary<DisputeId, Level> levels = [];
    private DateOnly day;

    public void Tell(RecordedCommit commit)
    {
        var dispute = new DisputeId(commit.Stream);
        var lines = LinesOf(dispute, commit);
        if (lines.Count == 0) return;
        TellDay(commit.At);
        var head = Head(commit.At, dispute);
        foreach (var line in lines)
        {
            Write(head, line, style: null);
            head = null;
        }
    }

    /// <summary>A command that the engine did not allow is part of the story: it says what would make it possible.</summary>
    public void TellRefusal(SampleStep step, Refusal refusal)
    {
        TellDay(step.At);
        var language = words.IsChinese ? Languages.Chinese : Languages.English;
        var text = words.Say($"{step.Command} refused: ", $"{step.Command} 被拒绝：") + $"{refusal.Id} {refusal.Reason(language)} {refusal.Remedy(language)}";
        Write(Head(step.At, step.Dispute), text, style: "yellow");
    }

    private string Head(DateTimeOffset at, DisputeId dispute) =>
        $"[grey]{Time(at)}[/] [bold]{Markup.Escape(dispute.Value)}[/] {Badge(levels.GetValueOrDefault(dispute, Level.None))}";

    private void Write(string? head, string text, string? style)
    {
        foreach (var line in WrappedText.Lines(text, Math.Max(40, console.Profile.Width - Margin - 1)))
        {
            var styled = style is null ? Markup.Escape(line) : $"[{style}]{Markup.Escape(line)}[/]";
            console.MarkupLine(head is null ? new string(' ', Margin) + styled : $"  {head} {styled}");
            head = null;
        }
    }

    private List<string> LinesOf(DisputeId dispute, RecordedCommit commit)
    {
        var lines = new List<string>();
        var before = levels.GetValueOrDefault(dispute, Level.None);
        foreach (var happened in commit.Events)
        {
            if (happened is FactsRecorded && commit.Header.Command == nameof(Report)) continue;
            if ((intake.Of(happened) ?? level.Of(happened, before) ?? duties.Of(dispute, happened) ?? work.Of(happened)) is { } line) lines.Add(line);
            if (happened is Reported && titles.TryGetValue(dispute, out var title)) lines[^1] = words.Say($"{title}: {lines[^1]}", $"{title}：{lines[^1]}");
            if (happened is Graded graded) levels[dispute] = graded.Held;
        }

        lines.AddRange(Told(commit));
        return lines;
    }

    /// <summary>Notices besides those that are told with a warning or a duty.</summary>
    private IEnumerable<string> Told(RecordedCommit commit)
    {
        var notices = commit.Events.OfType<NoticeRaised>().ToList();
        var routed = notices.Where(n => n is { Route: not null, To: not null }).Select(n => words.Holder(n.To ?? default)).Distinct(StringComparer.Ordinal).ToList();
        if (routed.Count > 0) yield return words.Say($"told: {string.Join(", ", routed)}", $"已告知：{string.Join("、", routed)}");
        if (notices.Any(n => n.Party is not null)) yield return words.Say("the parties are told", "已告知当事人");
    }

    private void TellDay(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        var today = DateOnly.FromDateTime(local.DateTime);
        if (today == day) return;
        day = today;
        console.MarkupLine($"[bold]{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}[/] [grey]{Weekday(today.DayOfWeek)}[/]");
    }

    private string Weekday(DayOfWeek weekday) => words.Say(weekday.ToString(), $"星期{"日一二三四五六"[(int)weekday]}");

    private string Badge(Level held)
    {
        // Six columns in both languages: a Chinese character takes two.
        var name = words.Level(held);
        name = Markup.Escape(name.PadRight(words.IsChinese ? 6 - name.Length : 6));
        return words.Colour(held) is { } colour ? $"[{colour}]●[/] {name}" : $"[grey]○[/] {name}";
    }

    private string Time(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm", CultureInfo.InvariantCulture);
}
