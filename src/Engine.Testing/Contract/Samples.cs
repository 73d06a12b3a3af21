using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>Commits made by hand, as a township would cause them.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 30, 0, TimeSpan.Zero);
    public static readonly Actor Officer = new("zhang.wei", "officer@liaohe");
    private const int Rank = 2;
    private const string Revision = "9f2c41d07be35a68";

    public static MasterKey Key { get; } = MasterKey.FromBytes([.. Enumerable.Range(1, MasterKey.Size).Select(i => (byte)i)]);

    public static CommitHeader Header(string command) => new(command, Officer, Revision, "d17");

    public static RecordedCommit Commit(string stream, long version, string command, params DisputeEvent[] events) =>
        new(stream, version, new CommandId($"{stream}:{version}"), Start.AddMinutes(version), Header(command), events);

    /// <summary>A report with everything a person can be told by.</summary>
    public static RecordedCommit Reported(string stream, long version = 1) => Commit(
        stream, version, "Report",
        new Reported(
            "police", "noise", new PersonalText(PersonalText.Whole, "柳河路12号"), "liaohe", "liaohe", new Tier("township"),
            [new("p1", new("p1", "王小明"), new("p1", "13900001111")), new("p2", new("p2", "Canary Name")), new("i1", new("i1", "李四"), Informant: true)],
            PersonalText.Free("Neighbours quarrel about a wall."), "2026-0117", Start, null, new EarlierReports(2, 1, Start.AddDays(-3), [new("d-7")])),
        new FactsRecorded([new("peopleInvolved", 4), new("remark", FactValue.Text("he said \"never\"")), new("amountAtStake", FactValue.Money(1250.50m))], "police"),
        new DeadlineSet(Accept()),
        new NoticeRaised("n1", "receipt", null, "p1", Level.None, null));

    /// <summary>What most commands look like: a step, a grade, a deadline met and another set, a notice.</summary>
    public static RecordedCommit ScreenedIn(string stream, long version) => Commit(
        stream, version, "ScreenIn",
        new ScreenedIn(false, PersonalText.Free("Belongs here.")),
        new StageMoved(Stage.Screening, Stage.Assessing, Outcome.ScreenedIn),
        new Graded(
            new("yellow"), new("yellow"), Level.None, ["yellow:manyPeople"], [], ["weaponSeen"],
            [new("peopleInvolved", 6), new("policeCalls", 2), new("weaponSeen", null)], Revision),
        new DeadlineMet("screen-1", true),
        new DeadlineSet(Accept() with { Id = "assess-1", Kind = "assess", StartedBy = "ScreenedIn" }),
        new NoticeRaised("n2", "graded", new Holder("station-leader", "liaohe"), null, new("yellow"), "matrix"));

    /// <summary>A step that has nothing beside it but its entry in the lists: no deadline, no notice, nothing to look up. The first one opens the dispute.</summary>
    public static RecordedCommit Step(string stream, long version)
    {
        var step = ScreenedIn(stream, version);
        var opened = new Reported("police", "noise", null, null, "liaohe", new Tier("township"), [], null, null, Start, null, EarlierReports.Nothing);
        return step with { Events = [.. version == 1 ? [opened] : Array.Empty<DisputeEvent>(), .. step.Events.Where(e => e is not (DeadlineMet or DeadlineSet or NoticeRaised))] };
    }

    public static Deadline Accept(string id = "accept-1", int due = 60) => new(
        id, "accept", new Holder("officer", "liaohe"), "Reported", Start, Start.AddMinutes(due), Start, "1h");

    /// <summary>The row of a commit that nothing personal is in, following the head.</summary>
    public static JournalRow Row(string stream, long version, ReadOnlyMemory<byte> before, string? command = null)
    {
        var commit = Step(stream, version);
        if (command is not null) commit = commit with { Command = new(command) };
        return Codecs.Encode(commit, Body(command ?? commit.Command.Value), before, [Salt(stream)]).Row;
    }

    public static CommitCodecs Codecs { get; } = new(new KeyRing(Key));

    public static PersonSalt Salt(string stream) => new(stream, PersonalText.Whole, new byte[KeyRing.SaltSize]);

    public static byte[] Body(string text) => Codecs.Keys.BodyHash(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The append of the last commit of a history, with all that stands beside it.</summary>
    public static AppendPart Part(IReadOnlyList<RecordedCommit> history, EncodedCommit last)
    {
        var commit = history[^1];
        var before = history.SkipLast(1).Aggregate(Fold.Start(new(commit.Stream)), (dispute, earlier) => dispute.With(earlier));
        var now = before.With(commit);
        return new(last.Row)
        {
            Summary = Summaries.Of(now),
            Deadlines = Beside.Deadlines(before, now, Rank),
            Intents = Beside.Intents(now.Id, commit.Events, commit.At),
            LookUps = commit.Events.OfType<Reported>().FirstOrDefault() is { } reported ? Beside.LookUps(now.Id, reported, 0, Codecs.Keys) : [],
            Salts = last.NewSalts,
            Erased = [.. commit.Events.OfType<PersonErased>().SelectMany(e => new[] { e.Person, PersonalText.Whole })],
        };
    }

    /// <summary>What lists show of a dispute after so many <see cref="Step"/>s.</summary>
    public static DisputeSummary Summary(string dispute, long version) => new(
        new(dispute), version, Stage.Assessing, new("yellow"), new("township"), "liaohe", 1, "police", "noise",
        Start, Start.AddMinutes(version), Revision, DeadlinesKept: 0, DeadlinesMissed: 0);

    public static string Number(int number) => number.ToString("D6", CultureInfo.InvariantCulture);
}
