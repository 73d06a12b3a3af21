using System.Globalization;
using System.Text;
using Parley.Disputes;
using Parley.Disputes.Events;
using Parley.Journal;

namespace Parley.Benchmarks.Journal;

/// <summary>Appends made beforehand: many disputes, a few commits each, and what a typical command writes beside its commit: a deadline ends, another starts, somebody is told.</summary>
internal sealed class JournalRows
{
    public const int CommitsEach = 5;
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 30, 0, TimeSpan.Zero);
    private static readonly Actor Officer = new("zhang.wei", "officer@liaohe");
    private readonly CommitCodecs codecs;

    public JournalRows(int disputes)
    {
        codecs = new(new KeyRing(Key));
        Streams = [.. Enumerable.Range(0, disputes).Select(Commits)];
    }

    public static MasterKey Key { get; } = MasterKey.FromBytes([.. Enumerable.Range(1, MasterKey.Size).Select(i => (byte)i)]);

    /// <summary>The appends of each dispute, in their order.</summary>
    public IReadOnlyList<Append[]> Streams { get; }

    public int Count => Streams.Count * CommitsEach;

    private Append[] Commits(int number)
    {
        // Spread as ids of a busy county are: neighbours in time are no neighbours in the index.
        var stream = $"d-{(uint)number * 2654435761u:x8}-{number.ToString(CultureInfo.InvariantCulture)}";
        var appends = new Append[CommitsEach];
        var before = default(ReadOnlyMemory<byte>);
        IReadOnlyList<PersonSalt> salts = [];
        for (var version = 1; version <= CommitsEach; version++)
        {
            var part = Part(stream, version, before, salts);
            appends[version - 1] = new([part]);
            (before, salts) = (part.Row.Hash, version == 1 ? part.Salts : salts);
        }

        return appends;
    }

    private AppendPart Part(string stream, int version, ReadOnlyMemory<byte> before, IReadOnlyList<PersonSalt> salts)
    {
        var at = Start.AddMinutes(version);
        var notice = new NoticeRaised($"n{version}", "graded", new Holder("station-leader", "liaohe"), null, new("yellow"), "matrix");
        var (ended, started) = (Deadline(version - 1, at), Deadline(version, at));
        var commit = new RecordedCommit(
            stream, version, new($"{stream}:{version}"), at, new("RecordSession", Officer, "9f2c41d07be35a68", "d17"),
            [
                new SessionRecorded(SessionResult.NotAgreed, PersonalText.Free("No agreement on the wall; both sides will think it over."), null),
                new Graded(new("yellow"), new("yellow"), Level.None, ["yellow:manyPeople"], [], ["weaponSeen"], [new("peopleInvolved", 6), new("policeCalls", 2)], "9f2c41d07be35a68"),
                new DeadlineMet(ended.Id, true), new DeadlineSet(started), notice,
            ]);
        var encoded = codecs.Encode(commit, codecs.Keys.BodyHash(Encoding.ASCII.GetBytes(commit.Command.Value)), before, salts);
        return new(encoded.Row)
        {
            Summary = new(new(stream), version, Stage.Resolving, new("yellow"), new("township"), "liaohe", 1, "police", "noise", Start, at, "9f2c41d07be35a68", version, 0),
            Deadlines = [new(new(stream), ended with { State = DeadlineState.Met }, 2), new(new(stream), started, 2)],
            Intents = [new(new(new(stream), notice.Notice), notice.Text, notice.To, null, notice.Level, notice.Route, at)],
            Salts = encoded.NewSalts,
        };
    }

    private static Deadline Deadline(int number, DateTimeOffset at) => new(
        $"session-{number}", "session", new Holder("officer", "liaohe"), "SessionRecorded", at, at.AddDays(7), at, "7d");
}
