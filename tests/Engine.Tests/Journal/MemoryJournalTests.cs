using Parley.Journal;
using Parley.Tests.Journal.Contract;

namespace Parley.Tests.Journal;

public sealed class MemoryJournalTests : JournalContract
{
    protected override ValueTask<IJournal> OpenAsync() => new(new MemoryJournal());
}
