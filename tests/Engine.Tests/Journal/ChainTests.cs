using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Journal;

public sealed class ChainTests
{
    [Fact]
    public void A_whole_chain_has_no_damage() => new StreamCheck("d-1", Rows()).Commits().ShouldBeNull();

    [Fact]
    public void Every_member_of_a_row_is_covered()
    {
        var changes = new Dictionary<string, Func<JournalRow, JournalRow>>
        {
            ["stream"] = row => row with { Stream = "d-2" },
            ["command"] = row => row with { Command = new("another") },
            ["body"] = row => row with { BodyHash = Flipped(row.BodyHash) },
            ["at"] = row => row with { At = row.At.AddTicks(1) },
            ["clear"] = row => row with { Clear = Flipped(row.Clear) },
            ["personal"] = row => row with { Personal = Flipped(row.Personal) },
            ["hash"] = row => row with { Hash = Flipped(row.Hash) },
            ["no personal part"] = row => row with { Personal = default },
        };

        foreach (var (name, change) in changes)
        {
            var rows = Rows();
            rows[1] = change(rows[1]);

            var damage = new StreamCheck("d-1", rows).Commits().ShouldNotBeNull(name);

            (damage.Version, damage.Kind.Id).ShouldBe((2, "PAR0221"), name);
        }
    }

    [Fact]
    public void A_byte_that_moves_from_one_member_to_the_next_is_seen()
    {
        var rows = Rows();
        byte[] together = [.. rows[1].Clear.Span, .. rows[1].Personal.Span];
        rows[1] = rows[1] with { Clear = together.AsMemory(0, rows[1].Clear.Length - 1), Personal = together.AsMemory(rows[1].Clear.Length - 1) };

        new StreamCheck("d-1", rows).Commits().ShouldNotBeNull().Version.ShouldBe(2);
    }

    [Fact]
    public void Rows_that_are_dropped_swapped_or_doubled_are_seen()
    {
        var rows = Rows();

        Damage([rows[0], rows[2]]).ShouldBe((2, "PAR0222"));
        Damage([rows[1], rows[0], rows[2]]).ShouldBe((1, "PAR0222"));
        Damage([rows[0], rows[1], rows[1], rows[2]]).ShouldBe((3, "PAR0222"));
        Damage([rows[0] with { Version = 1 }, rows[2] with { Version = 2 }]).ShouldBe((2, "PAR0221"));
        Damage([rows[0], rows[1]]).ShouldBe((0, string.Empty));
    }

    [Fact]
    public void A_tail_that_was_cut_is_seen_by_the_head()
    {
        var rows = Rows();
        var head = new StreamHead(3, rows[2].Hash);

        new StreamCheck("d-1", rows).Before(head).ShouldBeNull();
        new StreamCheck("d-1", [rows[0], rows[1]]).Before(head).ShouldNotBeNull().Kind.Id.ShouldBe("PAR0223");
        new StreamCheck("d-1", rows).After(new StreamHead(2, rows[1].Hash)).ShouldNotBeNull().Kind.Id.ShouldBe("PAR0223");
        new StreamCheck("d-1", rows).Before(new StreamHead(3, rows[1].Hash)).ShouldNotBeNull().Kind.Id.ShouldBe("PAR0223");
    }

    [Fact]
    public void A_moment_that_runs_backwards_is_seen()
    {
        var first = Samples.Codecs.Encode(Samples.ScreenedIn("d-1", 1), Samples.Body("1"), default, []).Row;
        var second = Samples.Codecs.Encode(Samples.ScreenedIn("d-1", 2) with { At = first.At.AddTicks(-1) }, Samples.Body("2"), first.Hash, []).Row;

        Damage([first, second]).ShouldBe((2, "PAR0225"));
    }

    [Fact]
    public void The_hash_of_a_row_never_changes()
    {
        var row = new JournalRow(
            "d-1", 1, new("c-1"), new byte[] { 1, 2, 3 }, Samples.Start, "{}"u8.ToArray(), "personal"u8.ToArray(), default);
        var hash = new byte[Chain.HashSize];

        Chain.Compute([], row, hash);

        Convert.ToHexStringLower(hash).ShouldBe("bc4e0d635559260456aa6d212cd3185176f4a2d1430d679356717bfd234006f2");
    }

    private static (long Version, string Id) Damage(IReadOnlyList<JournalRow> rows)
    {
        var damage = new StreamCheck("d-1", rows).Commits();
        return (damage?.Version ?? 0, damage?.Kind.Id ?? string.Empty);
    }

    private static List<JournalRow> Rows()
    {
        var rows = new List<JournalRow>();
        for (var version = 1; version <= 3; version++) rows.Add(Samples.Row("d-1", version, rows.LastOrDefault()?.Hash ?? default));
        return rows;
    }

    private static byte[] Flipped(ReadOnlyMemory<byte> bytes)
    {
        var flipped = bytes.ToArray();
        flipped[^1] ^= 1;
        return flipped;
    }
}
