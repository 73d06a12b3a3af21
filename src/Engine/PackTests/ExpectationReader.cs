using System.Collections.Immutable;
using Parley.Journal;
using Parley.Packs;
using Parley.Packs.Schemas;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Reads one expectation: a moment, and what must hold then. Every word is checked against the pack.</summary>
internal sealed class ExpectationReader(Pack pack, CaseDisputes disputes)
{
    public static readonly (string Word, KeptBack Value)[] Reasons = [.. PackTestWords.Reasons.Select(word => (word, Enum.Parse<KeptBack>(word, ignoreCase: true)))];

    private readonly ImmutableArray<Check>.Builder checks = ImmutableArray.CreateBuilder<Check>();
    private ObjectReader o = ObjectReader.Absent(new Findings(), default);
    private string at = string.Empty;

    public Expectation Read(ObjectReader reader, Moments moments)
    {
        o = reader;
        var time = o.Value("at");
        var moment = moments.After(time);
        at = time.Item?.Text ?? string.Empty;
        Words();
        Rules();
        Receivers();
        Counts();
        var of = disputes.Of(o);
        var refused = o.Texts("refused");
        Lists("refused", refused, s => s.Refused);
        if (o.IsGiven && checks.Count == 0) o.Findings.Error(PackTestMessages.ExpectsNothing, o.At);
        return new Expectation(moment, of, checks.DrainToImmutable(), refused);
    }

    private void Words()
    {
        Word("level", [.. pack.Levels.Levels.Select(l => l.Name)], s => s.Dispute.Level.Name);
        Word("stage", StageWords.All, s => StageWords.Of(s.Dispute.Stage));
        Word("tier", [.. pack.Ladder.Tiers.Select(t => t.Tier.Name)], s => s.Dispute.Tier.Name);
        Word("screening", ScreeningWays(), s => s.ScreeningWay);
        Word("assignment", [.. pack.Assignment.All.Select(r => r.Rule.SuccessEvent ?? string.Empty)], s => s.AssignmentProposed);
        Word("channel", [.. pack.Channels.Keys.Order(StringComparer.Ordinal)], s => s.Dispute.Channel ?? string.Empty);
        if (o.Optional("notMediable") is { } value)
        {
            var wanted = value.Flag();
            Equal("notMediable", value, wanted, s => !s.Screening.NotMediableBy.IsEmpty);
        }
    }

    private void Rules()
    {
        string[] grading = [.. pack.Grading.All.Select(r => r.Id)];
        Lists("because", Known("because", grading), s => s.Dispute.Grade.Matched);
        ListsNot("notBecause", Known("notBecause", grading), s => s.Dispute.Grade.Matched);
        if (o.Optional("cannotTell") is { } value)
        {
            var wanted = string.Join(", ", value.List(v => v.Word(grading)).Order(StringComparer.Ordinal));
            Equal("cannotTell", value, wanted, s => string.Join(", ", s.Dispute.Grade.CannotTell.Order(StringComparer.Ordinal)));
        }
    }

    private void Receivers()
    {
        Told("told", "notTold", s => s.Told);
        Told("toldAgain", "notToldAgain", s => s.ToldAgain);
        foreach (var value in o.Optional("messages")?.List(v => v) ?? []) value.Object(m => Messages(value, m));
    }

    private void Told(string key, string not, Func<Situation, IEnumerable<string>> told)
    {
        var receivers = new ToldReceivers(pack);
        foreach (var value in o.Optional(key)?.List(v => v) ?? [])
        {
            if (receivers.Read(value) is { } name) Add(key, value, s => receivers.Are(told(s), name, s) ? null : (PackTestMessages.Lacks, [key, at, name, Joined(told(s))]));
        }

        foreach (var value in o.Optional(not)?.List(v => v) ?? [])
        {
            if (value.Is(JsonKind.Object)) value.Object(n => KeptBack(not, value, n));
            else if (receivers.Read(value) is { } name) Add(not, value, s => receivers.IsAny(told(s), name, s) ? (PackTestMessages.HasToo, [not, at, name]) : null);
        }
    }

    /// <summary>Somebody who would be told, were it not for this reason.</summary>
    private bool KeptBack(string key, ValueReader value, ObjectReader entry)
    {
        var receivers = new ToldReceivers(pack);
        var (to, why) = (receivers.Read(entry.Value("to")), entry.Value("because").OneOf(Reasons));
        if (to is null) return false;
        Add(key, value, s => receivers.IsAny(s.Told, to, s) ? (PackTestMessages.HasToo, [key, at, to])
            : s.KeptBack.Where(k => receivers.IsAny([k.Receiver], to, s)).Select(k => Word(k.Why)).Distinct(StringComparer.Ordinal).ToList() is var reasons && reasons.Contains(Word(why)) ? null
            : (PackTestMessages.Lacks, [$"{key} {to}", at, Word(why), Joined(reasons)]));
        return true;
    }

    /// <summary>The messages a receiver has got by then, each as the number of its notices.</summary>
    private bool Messages(ValueReader value, ObjectReader entry)
    {
        var receivers = new ToldReceivers(pack);
        var to = receivers.Read(entry.Value("to"));
        var on = entry.Optional("on")?.Word(NoticesReader.Occasions);
        var wanted = string.Join(", ", entry.Value("notices").List(v => v.Whole(1, 10_000)));
        if (to is null) return false;
        Add("messages", value, s => s.MessagesTo(m => receivers.IsAny([m.Receiver], to, s), on) is var found && found == wanted ? null : (PackTestMessages.Other, [$"messages {to}", at, Said(wanted), Said(found)]));
        return true;
    }

    private static string Word(KeptBack why) => Reasons.First(r => r.Value == why).Word;

    private void Counts()
    {
        string[] kinds = [.. pack.Deadlines.All.Select(d => d.Kind)];
        Lists("duties", Known("duties", kinds), s => s.RunningDuties);
        ListsNot("noDuties", Known("noDuties", kinds), s => s.RunningDuties);
        Lists("missed", Known("missed", kinds), s => s.KindsMissed);
        ListsNot("notMissed", Known("notMissed", kinds), s => s.KindsMissed);
        Lists("dutyMoved", Known("dutyMoved", kinds), s => s.KindsMoved);
        ListsNot("dutyNotMoved", Known("dutyNotMoved", kinds), s => s.KindsMoved);
        if (o.Optional("episode") is { } episode)
        {
            var wanted = episode.Whole(0, int.MaxValue);
            Equal("episode", episode, wanted, s => s.Dispute.Episode);
        }

        if (o.Optional("climbed") is { } climbed) Climbed(climbed);
    }

    private void Climbed(ValueReader value)
    {
        if (value.Is(JsonKind.Text))
        {
            var rule = value.Word([.. pack.Climb.All.Select(r => r.Name)]);
            Add("climbed", value, s => s.Causes.Contains(rule, StringComparer.Ordinal) ? null : (PackTestMessages.Lacks, ["climbed", at, rule, Joined(s.Causes)]));
            return;
        }

        var wanted = value.Flag();
        Equal("climbed", value, wanted, s => s.Causes.Any());
    }

    private string[] ScreeningWays() => ["in", "dismiss", .. pack.Bodies.Keys.Order(StringComparer.Ordinal).Select(b => $"refer:{b}")];

    private ImmutableArray<string> Known(string key, IReadOnlyCollection<string> words) => o.Optional(key)?.List(v => v.Word(words)) ?? [];

    private void Word(string key, IReadOnlyCollection<string> words, Func<Situation, string> actual)
    {
        if (o.Optional(key) is not { } value) return;
        var wanted = value.Word(words);
        Equal(key, value, wanted, actual);
    }

    private void Equal<T>(string key, ValueReader value, T wanted, Func<Situation, T> actual) =>
        Add(key, value, s => actual(s) is var found && EqualityComparer<T>.Default.Equals(found, wanted) ? null : (PackTestMessages.Other, [key, at, Said(wanted), Said(found)]));

    private void Lists(string key, ImmutableArray<string> wanted, Func<Situation, IEnumerable<string>> actual)
    {
        if (o.Optional(key) is not { } value) return;
        foreach (var word in wanted) Add(key, value, s => actual(s).Contains(word, StringComparer.Ordinal) ? null : (PackTestMessages.Lacks, [key, at, word, Joined(actual(s))]));
    }

    private void ListsNot(string key, ImmutableArray<string> unwanted, Func<Situation, IEnumerable<string>> actual)
    {
        if (o.Optional(key) is not { } value) return;
        foreach (var word in unwanted) Add(key, value, s => actual(s).Contains(word, StringComparer.Ordinal) ? (PackTestMessages.HasToo, [key, at, word]) : null);
    }

    private void Add(string key, ValueReader value, Func<Situation, (Disputes.MessageKind, object?[])?> judge) =>
        checks.Add(new Check(value.IsGiven ? value.At : o.PositionOf(key), judge));

    private static string Said<T>(T value) => value switch
    {
        true => "true",
        false => "false",
        "" => "∅",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Joined(IEnumerable<string> words) => words.Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } all ? string.Join(", ", all) : "∅";
}
