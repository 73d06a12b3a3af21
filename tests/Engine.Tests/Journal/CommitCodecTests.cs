using System.Text.Json;
using System.Text;
using Parley.Disputes.Events;
using Parley.Disputes;
using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Journal;

public sealed class CommitCodecTests
{
    private readonly CommitCodecs codecs = Samples.Codecs;

    [Fact]
    public void A_commit_comes_back_as_it_was()
    {
        var commit = Samples.Reported("d-1");

        var (row, salts) = Encode(commit);
        var read = codecs.DecodeAll([row], default, salts)[0];

        Line(read).ShouldBe(Line(commit));
        read.Events[1].ShouldBe(commit.Events[1]);
        read.Events[2].ShouldBe(commit.Events[2]);
        read.At.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Nothing_personal_stands_in_the_row()
    {
        var row = Encode(Samples.Reported("d-1")).Row;

        var stored = Encoding.UTF8.GetString(row.Clear.Span) + Encoding.Latin1.GetString(row.Personal.Span) + Encoding.UTF8.GetString(row.Personal.Span);

        foreach (var canary in (string[])["王小明", "13900001111", "Canary", "李四", "柳河路", "quarrel", "never"]) stored.ShouldNotContain(canary);
        stored.ShouldContain("peopleInvolved");
    }

    [Fact]
    public void The_clear_part_is_lean_and_readable()
    {
        var row = Encode(Samples.ScreenedIn("d-1", 1)).Row;

        Encoding.UTF8.GetString(row.Clear.Span).ShouldBe(
            """
            {"command":"ScreenIn","by":"zhang.wei","as":"officer@liaohe","revision":"9f2c41d07be35a68","directory":"d17","events":[
            {"is":"ScreenedIn","note":0},
            {"is":"StageMoved","from":"Screening","to":"Assessing","outcome":"ScreenedIn"},
            {"is":"Graded","held":"yellow","confirmed":"yellow","provisional":"none","matched":["yellow:manyPeople"],"ask":["weaponSeen"],
            "values":[{"peopleInvolved":6},{"policeCalls":2},{"weaponSeen":null}],"revision":"9f2c41d07be35a68"},
            {"is":"DeadlineMet","deadline":"screen-1","inTime":true},
            {"is":"DeadlineSet","deadline":{"id":"assess-1","kind":"assess","holder":"officer@liaohe","startedBy":"ScreenedIn","startedAt":"2026-03-02T00:30:00Z",
            "due":"2026-03-02T01:30:00Z","setAt":"2026-03-02T00:30:00Z","limit":"1h"}},
            {"is":"NoticeRaised","notice":"n2","text":"graded","to":"station-leader@liaohe","level":"yellow","route":"matrix"}]}
            """.Replace("\n", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Zero_is_kept_where_leaving_it_out_would_read_as_something_else()
    {
        var commit = Samples.Commit("d-1", 1, "Report", new DeadlineSet(Samples.Accept() with { Setting = 0 }), new DeadlineSet(Samples.Accept() with { Setting = 1 }));

        var (row, salts) = Encode(commit);

        codecs.DecodeAll([row], default, salts)[0].Events.ShouldBe(commit.Events);
    }

    [Fact]
    public void Moments_are_exact_to_the_tick_and_in_UTC()
    {
        var due = new DateTimeOffset(2026, 3, 29, 3, 0, 0, TimeSpan.FromHours(2)).AddTicks(1_234_567);
        var commit = Samples.Commit("d-1", 1, "ExtendDeadline", new DeadlineExtended("accept-1", due, new Length(3, LengthUnit.WorkingDays), null));

        var (row, salts) = Encode(commit with { At = due });
        var read = codecs.DecodeAll([row], default, salts)[0];

        Encoding.UTF8.GetString(row.Clear.Span).ShouldContain("\"due\":\"2026-03-29T01:00:00.1234567Z\",\"by\":\"3wd\"");
        read.Events.ShouldBe(commit.Events);
        read.At.UtcTicks.ShouldBe(due.UtcTicks);
    }

    [Fact]
    public void A_person_whose_salt_is_gone_cannot_be_read_and_everybody_else_can()
    {
        var commit = Samples.Reported("d-1");
        var (row, salts) = Encode(commit);

        var read = codecs.DecodeAll([row], default, [.. salts.Where(s => s.Person != "p1")])[0];

        var report = read.Events[0].ShouldBeOfType<Reported>();
        report.Parties[0].Name.ShouldBe(new PersonalText("p1", null));
        report.Parties[0].Contact.ShouldBe(new PersonalText("p1", null));
        report.Parties[1].Name.Value.ShouldBe("Canary Name");
    }

    [Fact]
    public void A_text_given_as_a_fact_reads_as_erased_once_its_salt_is_gone()
    {
        var (row, salts) = Encode(Samples.Reported("d-1"));

        var read = codecs.DecodeAll([row], default, [.. salts.Where(s => s.Person != PersonalText.Whole)])[0];

        read.Events[1].ShouldBeOfType<FactsRecorded>().Facts[1].Value.ShouldBe(FactValue.Text("[erased]"));
        read.Events[0].ShouldBeOfType<Reported>().Summary.ShouldBe(new PersonalText(PersonalText.Whole, null));
    }

    [Fact]
    public void A_text_written_after_an_erasure_has_a_new_key_and_the_old_one_stays_erased()
    {
        var (first, _) = Encode(Samples.ScreenedIn("d-1", 1));
        var (second, salts) = Encode(Samples.ScreenedIn("d-1", 2), first.Hash);

        var read = codecs.DecodeAll([first, second], default, salts);

        read[0].Events[0].ShouldBe(new ScreenedIn(false, new PersonalText(PersonalText.Whole, null)));
        read[1].Events[0].ShouldBe(new ScreenedIn(false, PersonalText.Free("Belongs here.")));
    }

    [Fact]
    public void An_erased_text_that_is_written_again_stays_erased()
    {
        var commit = Samples.Commit("d-1", 1, "AddNote", new NoteAdded(new PersonalText("p1", null)));

        var (row, salts) = Encode(commit);

        salts.ShouldBeEmpty();
        row.Personal.Length.ShouldBe(0);
        codecs.DecodeAll([row], default, salts)[0].Events.ShouldBe(commit.Events);
    }

    [Fact]
    public void A_known_person_needs_no_new_salt()
    {
        var first = Encode(Samples.Reported("d-1"));

        var second = codecs.Encode(Samples.ScreenedIn("d-1", 2), Samples.Body("b"), first.Row.Hash, first.NewSalts);

        first.NewSalts.Select(s => s.Person).ShouldBe([PersonalText.Whole, "p1", "p2", "i1"]);
        second.NewSalts.ShouldBeEmpty();
    }

    [Fact]
    public void The_personal_part_belongs_to_its_commit_alone()
    {
        var (row, salts) = Encode(Samples.ScreenedIn("d-1", 1));
        var moved = row with { Command = new("another") };
        var hash = new byte[Chain.HashSize];
        Chain.Compute([], moved, hash);

        Should.Throw<JournalException>(() => codecs.DecodeAll([moved with { Hash = hash }], default, salts)).Id.ShouldBe("PAR0217");
    }

    [Fact]
    public void Every_byte_of_the_personal_part_counts()
    {
        var codec = new CommitCodec(codecs.Keys);
        var (row, salts) = Encode(Samples.Reported("d-1"));
        for (var at = 0; at < row.Personal.Length; at++)
        {
            var bytes = row.Personal.ToArray();
            bytes[at] ^= 0x41;
            var damaged = row with { Personal = bytes };

            // Where a head names another person or salt the texts read as erased; the chain tells the difference.
            var read = Record.Exception(() => codec.Decode(damaged, salts));

            if (read is not null) read.ShouldBeOfType<JournalException>().Id.ShouldBeOneOf("PAR0216", "PAR0217");
            Should.Throw<JournalException>(() => codecs.DecodeAll([damaged], default, salts)).Id.ShouldBe("PAR0221");
        }
    }

    [Fact]
    public void An_event_of_a_later_release_is_refused_and_not_read_over()
    {
        var row = Encode(Samples.ScreenedIn("d-1", 1)).Row;
        var later = Encoding.UTF8.GetString(row.Clear.Span);
        foreach (var text in (string[])[later.Replace("DeadlineMet", "DeadlineSung", StringComparison.Ordinal), later.Replace("inTime", "inTune", StringComparison.Ordinal)])
        {
            var changed = row with { Clear = Encoding.UTF8.GetBytes(text), Personal = default };

            Should.Throw<JournalException>(() => new CommitCodec(codecs.Keys).Decode(changed, [])).Id.ShouldBe("PAR0216");
        }
    }

    [Fact]
    public void Another_master_key_reads_nothing()
    {
        var (row, salts) = Encode(Samples.ScreenedIn("d-1", 1));
        var other = new CommitCodecs(new KeyRing(MasterKey.Create()));

        Should.Throw<JournalException>(() => other.DecodeAll([row], default, salts)).Id.ShouldBe("PAR0217");
    }

    [Fact]
    public async Task Many_threads_may_share_the_codecs()
    {
        var lines = await Task.WhenAll(Enumerable.Range(1, 200).Select(n => Task.Run(() =>
        {
            var commit = Samples.Reported($"d-{n}");
            var (row, salts) = Encode(commit);
            return Line(codecs.DecodeAll([row], default, salts)[0]) == Line(commit);
        })));

        lines.ShouldAllBe(same => same);
    }

    [Fact]
    public void A_line_of_the_export_is_JSON_with_everything_deciphered()
    {
        var line = JsonDocument.Parse(Line(Samples.Reported("d-1"))).RootElement;

        line.GetProperty("stream").GetString().ShouldBe("d-1");
        line.GetProperty("at").GetString().ShouldBe("2026-03-02T00:31:00Z");
        line.GetProperty("events")[0].GetProperty("parties")[0].GetProperty("name").GetProperty("value").GetString().ShouldBe("王小明");
        line.GetProperty("events")[1].GetProperty("facts")[1].GetProperty("remark").GetProperty("t").GetString().ShouldBe("he said \"never\"");
    }

    private (JournalRow Row, IReadOnlyList<PersonSalt> NewSalts) Encode(RecordedCommit commit, ReadOnlyMemory<byte> before = default)
    {
        var encoded = codecs.Encode(commit, Samples.Body("body"), before, []);
        return (encoded.Row, encoded.NewSalts);
    }

    private string Line(RecordedCommit commit)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        codecs.WriteLine(commit, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
