using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Duties;
using Parley.Packs;

namespace Parley.Letters;

/// <summary>How the pack and the organisation call things in a language.</summary>
internal sealed class LetterWords(Pack pack, string language)
{
    private readonly DutyWords duties = new(language, pack.Settings.TimeZone);

    public string Language => language;

    public string Level(Level level) => Label("levels", level.ToString(), pack.LevelOptions.FirstOrDefault(o => o.Level == level)?.Label.In(language));

    public string Say(string english, string chinese) => duties.Say(english, chinese);

    public string Fact(string name) => Label("facts", name, pack.Facts.Find(name)?.Label.In(language));

    public string Moment(DateTimeOffset moment) => duties.Moment(moment);

    public string Duty(Deadline deadline) => DutySentence.Label(deadline, pack, language);

    public string Stage(Stage stage) => Label("stages", StageWords.Of(stage), StageWords.Of(stage));

    public string Tier(Tier tier) => Label("tiers", tier.Name, pack.Ladder.Tiers.FirstOrDefault(t => t.Tier == tier)?.Label.In(language));

    public string Unit(string unit) => pack.Current.Directory.FindUnit(unit)?.Label.In(language) is { Length: > 0 } label ? label : unit;

    public string Holder(Holder holder)
    {
        var post = Label("posts", holder.Post, pack.Current.Directory.FindPost(holder.Post)?.Label.In(language));
        return holder.Unit is not { } unit ? post : Say($"{post}, {Unit(unit)}", $"{Unit(unit)}{post}");
    }

    public string Decision(DisputeEvent happened) => happened switch
    {
        Dismissed => Say("it is not taken on", "不予受理"),
        WatchingStopped => Say("it is not followed up any further", "不再继续跟踪"),
        MediationEnded => Say("mediation has ended without an agreement", "调解终结，未达成协议"),
        ReferredOut e => Say($"it was handed on to {Body(e.Body)}", $"移送{Body(e.Body)}处理"),
        _ => Say("it is closed", "办结"),
    };

    private string Body(string body) => Label("bodies", body, pack.Bodies.GetValueOrDefault(body)?.Label.In(language));

    /// <summary>The label in the texts first, because it is meant for readers; then the thing's own; then its name.</summary>
    private string Label(string table, string word, string? own) =>
        pack.Current.Texts.GetValueOrDefault(language)?.Label(table, word) ?? (own is { Length: > 0 } label ? label : word);
}
