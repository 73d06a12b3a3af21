using Parley.Testing.Contract;

namespace Parley.Tests.Sqlite;

public sealed class SqliteJournalTests
{
    public static TheoryData<string> Checks { get; } = [.. JournalContract.All.Concat(JournalContract.Archiving).Select(check => check.Name)];

    public static TheoryData<string> KeptChecks { get; } = [.. JournalContract.Kept.Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Checks))]
    [MemberData(nameof(KeptChecks))]
    public Task A_journal_in_a_file_does_what_every_journal_must(string check) => RunAsync(check, groupCommits: true);

    [Theory]
    [MemberData(nameof(Checks))]
    public Task It_does_so_too_when_each_commit_has_a_transaction_of_its_own(string check) => RunAsync(check, groupCommits: false);

    private static async Task RunAsync(string check, bool groupCommits)
    {
        await using var subject = new InAFile(groupCommits);

        await JournalContract.Named(check).RunAsync(subject, TestContext.Current.CancellationToken);
    }
}
