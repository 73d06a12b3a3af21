using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Journal;

public sealed class MemoryJournalTests
{
    public static TheoryData<string> Checks { get; } = [.. JournalContract.All.Concat(JournalContract.Archiving).Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task A_journal_in_memory_does_what_every_journal_must(string check)
    {
        await using var subject = new InMemory();

        await JournalContract.Named(check).RunAsync(subject, TestContext.Current.CancellationToken);
    }

    private sealed class InMemory : JournalUnderTest
    {
        public override ValueTask<IJournal> OpenAsync(CancellationToken cancellationToken = default) => new(new MemoryJournal());
    }
}
