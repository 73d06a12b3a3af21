using Parley.Journal;
using Parley.Postgres;
using Parley.Testing.Contract;

namespace Parley.Tests.Postgres;

public sealed class DamageTests(SharedServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("UPDATE {0}.commits SET clear = clear || 'x' WHERE version = 2", "PAR0221")]
    [InlineData("UPDATE {0}.commits SET at = at + 1 WHERE version = 2", "PAR0221")]
    [InlineData("DELETE FROM {0}.commits WHERE version = 2", "PAR0222")]
    [InlineData("DELETE FROM {0}.commits WHERE version = 3", "PAR0227")]
    [InlineData("DELETE FROM {0}.streams WHERE name = 'd-2'", "PAR0227")]
    [InlineData("DELETE FROM {0}.salts", "PAR0226")]
    [InlineData("UPDATE {0}.streams SET stage = NULL WHERE name = 'd-1'", "PAR0224")]
    public async Task What_somebody_changed_behind_the_journals_back_is_found(string change, string id)
    {
        var options = server.Fresh();
        await using var journal = await PostgresJournal.OpenAsync(options, Cancel);
        foreach (var stream in (string[])["d-1", "d-2"])
        {
            for (var n = 0; n < 3; n++) await journal.AppendAsync(new([JournalChecks.Part(stream, await journal.HeadAsync(stream, Cancel))]), Cancel);
        }

        (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).ShouldBe(new VerificationResult(2, 6, null));
        server.Running.Execute(string.Format(System.Globalization.CultureInfo.InvariantCulture, change, options.Schema));

        (await new Verification(journal, Samples.Codecs).RunAsync(Cancel)).Damage.ShouldNotBeNull().Kind.Id.ShouldBe(id);
    }
}
