namespace Parley.Tests.Sqlite;

public sealed class DamageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("UPDATE commits SET command = 'other' WHERE stream = 2 AND version = 2", "PAR0221", 2)]
    [InlineData("UPDATE commits SET body = zeroblob(16) WHERE stream = 2 AND version = 2", "PAR0221", 2)]
    [InlineData("UPDATE commits SET at = at + 1 WHERE stream = 2 AND version = 2", "PAR0221", 2)]
    [InlineData("UPDATE commits SET clear = CAST(replace(CAST(clear AS TEXT), 'yellow', 'orange') AS BLOB) WHERE stream = 2 AND version = 2", "PAR0221", 2)]
    [InlineData("UPDATE commits SET personal = zeroblob(length(personal)) WHERE stream = 2 AND version = 3", "PAR0221", 3)]
    [InlineData("UPDATE commits SET personal = zeroblob(0) WHERE stream = 2 AND version = 1", "PAR0221", 1)]
    [InlineData("UPDATE commits SET hash = zeroblob(32) WHERE stream = 2 AND version = 2", "PAR0221", 2)]
    [InlineData("UPDATE commits SET version = 9 WHERE stream = 2 AND version = 2", "PAR0222", 2)]
    [InlineData("DELETE FROM commits WHERE stream = 2 AND version = 1", "PAR0222", 1)]
    [InlineData("DELETE FROM commits WHERE stream = 2 AND version = 2", "PAR0222", 2)]
    [InlineData("DELETE FROM commits WHERE stream = 2 AND version = 3", "PAR0223", 3)]
    [InlineData("DELETE FROM commits WHERE stream = 2", "PAR0223", 1)]
    [InlineData("UPDATE commits SET version = 5 - version WHERE stream = 2 AND version IN (2, 3) AND 0; UPDATE commits SET version = 9 WHERE stream = 2 AND version = 2; UPDATE commits SET version = 2 WHERE stream = 2 AND version = 3; UPDATE commits SET version = 3 WHERE stream = 2 AND version = 9", "PAR0221", 2)]
    [InlineData("UPDATE streams SET version = 2 WHERE id = 2", "PAR0223", 3)]
    [InlineData("UPDATE streams SET version = 4 WHERE id = 2", "PAR0223", 4)]
    [InlineData("UPDATE streams SET hash = zeroblob(32) WHERE id = 2", "PAR0223", 4)]
    [InlineData("UPDATE streams SET name = 'd-2x' WHERE id = 2", "PAR0221", 1)]
    [InlineData("UPDATE streams SET stage = NULL WHERE id = 2", "PAR0224", 3)]
    [InlineData("DELETE FROM salts WHERE stream = 2", "PAR0226", 3)]
    [InlineData("UPDATE salts SET salt = randomblob(32) WHERE stream = 2", "PAR0226", 3)]
    [InlineData("UPDATE salts SET salt = CAST(substr(salt, 1, 4) || zeroblob(27) || x'01' AS BLOB) WHERE stream = 2", "PAR0217", 1)]
    public async Task Verification_names_the_first_damaged_entry(string sql, string id, long version)
    {
        await folder.FillAsync();

        folder.Execute(sql);

        var result = await folder.VerifyAsync();
        var damage = result.Damage.ShouldNotBeNull();
        (damage.Kind.Id, damage.Version, damage.Stream[..3]).ShouldBe((id, version, "d-2"));
        result.Streams.ShouldBe(1);
    }

    [Theory]
    [InlineData("DELETE FROM streams WHERE id = 2")]
    [InlineData("INSERT INTO salts VALUES(77, 'p1', zeroblob(32))")]
    public async Task Rows_that_belong_to_no_stream_are_damage_of_the_store(string sql)
    {
        await folder.FillAsync();

        folder.Execute(sql);

        (await folder.VerifyAsync()).Damage.ShouldNotBeNull().Kind.Id.ShouldBe("PAR0227");
    }

    [Theory]
    [InlineData("ALTER TABLE snapshots RENAME COLUMN content TO contend")]
    [InlineData("DROP INDEX commits_version")]
    [InlineData("DROP INDEX deadlines_due; CREATE INDEX deadlines_due ON deadlines(waits, due)")]
    public async Task Tables_and_indexes_that_are_not_those_of_the_format_are_damage_of_the_store(string sql)
    {
        await folder.FillAsync();

        folder.Execute(sql);

        await using var journal = await folder.OpenAsync(options => options with { ReadOnly = true });
        (await journal.CheckStoreAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull().ShouldStartWith("there is no ");
    }

    [Fact]
    public async Task A_flipped_byte_is_found_or_changes_nothing_of_the_history()
    {
        await folder.FillAsync(40);
        var whole = File.ReadAllBytes(folder.Database);
        var history = await folder.ExportAsync();
        var random = new Random(20260302);
        var found = 0;
        for (var flip = 0; flip < 300; flip++)
        {
            var bytes = whole.ToArray();
            var at = flip < 100 ? flip : random.Next(bytes.Length);
            bytes[at] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(folder.Database, bytes);

            if (await Damage.OfAsync(folder) is not null) found++;
            else (await folder.ExportAsync()).ShouldBe(history, $"byte {at} was flipped");

            foreach (var beside in (string[])["-wal", "-shm"]) File.Delete(folder.Database + beside);
        }

        found.ShouldBeGreaterThan(100);
    }
}
