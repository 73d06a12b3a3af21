using Parley.Testing.Contract;

namespace Parley.Tests.Postgres;

public sealed class PostgresJournalTests(SharedServer server)
{
    public static TheoryData<string> Checks { get; } = [.. JournalContract.All.Concat(JournalContract.Kept).Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task A_journal_on_a_server_does_what_every_journal_must(string check)
    {
        await using var subject = new OnAServer(server.Running);

        await JournalContract.Named(check).RunAsync(subject, TestContext.Current.CancellationToken);
    }
}
