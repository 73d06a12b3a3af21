using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Testing;

public sealed class JournalContractTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_journal_that_says_yes_to_a_stale_version_is_found()
    {
        var broken = await BrokenByAsync(() => new FaultyJournal
        {
            OnAppend = async (append, write) => await write(append) is var result && result == AppendResult.VersionConflict ? AppendResult.Appended : result,
        });

        broken.ShouldContain("A stale version is a conflict and writes nothing");
        broken.ShouldContain("Of many that append the same version one wins");
        broken.ShouldContain("A conflict in the first of two writes neither");
    }

    [Fact]
    public async Task A_journal_that_writes_half_of_two_disputes_is_found()
    {
        var broken = await BrokenByAsync(() => new FaultyJournal
        {
            OnAppend = async (append, write) =>
            {
                var first = await write(new([append.Parts[0]]));
                await Task.Yield();
                return append.Parts.Count == 1 || first != AppendResult.Appended ? first : await write(new([append.Parts[1]]));
            },
        });

        broken.ShouldContain("A conflict in the second of two writes neither");
        broken.ShouldContain("Random pairs that cross each other are each whole or not there");
    }

    [Fact]
    public async Task A_journal_that_loses_what_stands_beside_the_commit_is_found()
    {
        var broken = await BrokenByAsync(() => new FaultyJournal
        {
            OnAppend = (append, write) => write(new([.. append.Parts.Select(part => part with { Intents = [], Erased = [] })])),
        });

        broken.ShouldContain("Intents are pending in the order of appending until their channels were chosen");
        broken.ShouldContain("Erasing a person destroys their salt and their look ups alone");
    }

    [Fact]
    public async Task A_journal_that_sorts_forgets_or_answers_wrongly_is_found()
    {
        var broken = await BrokenByAsync(() => new FaultyJournal { OnList = listed => [.. listed.Reverse()], OnDue = due => [.. due.Reverse()], OnFound = _ => null });

        broken.ShouldContain("Disputes are listed by id in ordinal order page by page");
        broken.ShouldContain("Due deadlines come most urgent first then by moment dispute and id");
        broken.ShouldContain("A command id is accepted once in a stream and remembered");
    }

    [Fact]
    public async Task What_does_not_hold_is_said_with_what_came_instead()
    {
        var broken = await Should.ThrowAsync<JournalContractException>(() => JournalContract.Named("A stale version is a conflict and writes nothing").RunAsync(
            new Made(() => new FaultyJournal { OnAppend = async (append, write) => await write(append) is AppendResult.VersionConflict ? AppendResult.CommandKnown : AppendResult.Appended }), Cancel));

        broken.Check.ShouldBe("A stale version is a conflict and writes nothing");
        broken.Message.ShouldContain("CommandKnown");
        broken.Message.ShouldContain("must be (VersionConflict");
    }

    [Fact]
    public void Every_check_has_a_name_of_its_own_and_is_found_by_it()
    {
        var all = JournalContract.All.Concat(JournalContract.Kept).Concat(JournalContract.Archiving).ToList();

        all.Select(check => check.Name).ShouldBeUnique();
        all.ShouldAllBe(check => ReferenceEquals(JournalContract.Named(check.Name), check));
        Should.Throw<ArgumentException>(() => JournalContract.Named("What nobody asks for"));
    }

    private static async Task<IReadOnlyList<string>> BrokenByAsync(Func<IJournal> make)
    {
        var broken = new List<string>();
        foreach (var check in JournalContract.All)
        {
            await using var subject = new Made(make);
            try
            {
                await check.RunAsync(subject, Cancel);
            }
            catch (JournalContractException fault)
            {
                broken.Add(fault.Check);
            }
        }

        return broken;
    }

    private sealed class Made(Func<IJournal> make) : JournalUnderTest
    {
        public override ValueTask<IJournal> OpenAsync(CancellationToken cancellationToken = default) => new(make());
    }
}
