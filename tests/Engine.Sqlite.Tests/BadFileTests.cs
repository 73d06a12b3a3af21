using System.Text;
using Parley.Sqlite;

namespace Parley.Tests.Sqlite;

public sealed class BadFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(600)]
    [InlineData(9000)]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is(int length)
    {
        var bytes = Encoding.ASCII.GetBytes(new string('x', length));
        File.WriteAllBytes(folder.Database, bytes);

        (await folder.RefusedAsync()).Id.ShouldBe("PAR0201");
        (await folder.RefusedAsync(options => options with { ReadOnly = true })).Id.ShouldBe("PAR0201");

        File.ReadAllBytes(folder.Database).ShouldBe(bytes);
        Directory.GetFiles(folder.Path).ShouldBe([folder.Database]);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        folder.Execute("CREATE TABLE mine(x)");
        var bytes = File.ReadAllBytes(folder.Database);

        (await folder.RefusedAsync()).Id.ShouldBe("PAR0202");

        File.ReadAllBytes(folder.Database).ShouldBe(bytes);
    }

    [Fact]
    public async Task An_empty_database_of_no_program_becomes_a_journal()
    {
        folder.Execute("VACUUM");

        await folder.FillAsync();

        (await folder.VerifyAsync()).Commits.ShouldBe(9);
    }

    [Fact]
    public async Task A_newer_format_and_an_unknown_one_are_refused()
    {
        await folder.FillAsync();

        folder.Execute($"PRAGMA user_version = {Schema.Format + 1}");
        (await folder.RefusedAsync()).Id.ShouldBe("PAR0203");
        (await folder.RefusedAsync(options => options with { ReadOnly = true })).Id.ShouldBe("PAR0203");
        folder.Execute("PRAGMA user_version = 0");
        (await folder.RefusedAsync()).Id.ShouldBe("PAR0204");
    }

    [Fact]
    public async Task A_database_cut_short_is_refused_or_said_to_be_damaged()
    {
        await folder.FillAsync(30);
        var whole = File.ReadAllBytes(folder.Database);
        foreach (var length in (int[])[100, 4095, 4096, 12288, whole.Length / 2, whole.Length - 4096])
        {
            File.WriteAllBytes(folder.Database, whole[..length]);

            (await Damage.OfAsync(folder)).ShouldNotBeNull($"cut to {length} of {whole.Length}");
        }
    }

    [Fact]
    public async Task A_database_that_was_emptied_is_not_begun_anew()
    {
        await using (await folder.OpenAsync(options => options with { Key = null }))
        {
        }

        File.WriteAllBytes(folder.Database, []);

        (await folder.RefusedAsync(options => options with { Key = null })).Id.ShouldBe("PAR0218");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_or_a_folder_in_place_of_the_file_cannot_be_opened()
    {
        var nowhere = await Should.ThrowAsync<Parley.Journal.JournalException>(() => SqliteJournal.OpenAsync(new(folder["no/such/folder.db"]), TestContext.Current.CancellationToken));
        Directory.CreateDirectory(folder.Database);

        nowhere.Id.ShouldBe("PAR0210");
        (await folder.RefusedAsync()).Id.ShouldBe("PAR0210");
    }

    [Fact]
    public async Task A_file_that_is_only_to_be_read_must_be_there() =>
        (await folder.RefusedAsync(options => options with { ReadOnly = true })).Id.ShouldBe("PAR0210");
}
