using System.CommandLine;
using Parley.Disputes;
using Parley.Journal;
using Parley.Packs;
using Parley.Reading;
using Parley.Revisions;
using Parley.Sqlite;

namespace Parley.Host.Commands.Revisions;

/// <summary>One act of a person about a revision, written into a database; a host that serves it follows within a second.</summary>
internal static class RevisionAct
{
    /// <param name="terminal">Where to speak.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">Its options.</param>
    /// <param name="right">The right the act needs.</param>
    /// <param name="act">What to do, with the revision and who acts.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<int> RunAsync(
        Terminal terminal, ParseResult parsed, RevisionOptions options, string right, Func<DisputeEngine, string, Actor, Task<RevisionReply>> act, CancellationToken cancellationToken)
    {
        var database = parsed.GetRequiredValue(options.Database);
        DatabaseOption.MustExist(database);
        await using var journal = await SqliteJournal.OpenAsync(DatabaseOption.Named(database), cancellationToken);
        var pack = await PackAsync(journal, database, parsed.GetRequiredValue(options.Pack), terminal, cancellationToken);
        var engine = new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(journal.Key), TimeProvider.System);
        var actor = ActorOf(pack, parsed.GetRequiredValue(options.Person), parsed.GetValue(options.Post), right);
        var reply = await act(engine, parsed.GetRequiredValue(options.Revision), actor);
        if (!reply.IsDone)
        {
            terminal.Complain(reply.Refusal.Kind, reply.Refusal.About);
            return ExitCodes.Errors;
        }

        RevisionText.Write(terminal, reply.Revision);
        return ExitCodes.Ok;
    }

    /// <summary>The revision in force with the organisation of the folder, even where the folder's rules are broken.</summary>
    private static async Task<Pack> PackAsync(SqliteJournal journal, string database, string folder, Terminal terminal, CancellationToken cancellationToken)
    {
        var book = await new RevisionStream(journal, new CommitCodecs(new KeyRing(journal.Key))).RefreshAsync(cancellationToken);
        if (book.InForce is not { } revision) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NothingInForce, database);
        var policy = await journal.ReadRevisionAsync(revision, cancellationToken) ?? throw new JournalException(EngineMessages.UnknownRevision, [revision]);
        PackArgument.MustExist(folder);
        var result = PackReader.ReadPolicy(policy, PackFolder.Read(folder).Judge().Files);
        if (result.Pack is { } pack) return pack;
        var errors = result.Findings.Where(f => f.Severity == Severity.Error).ToList();
        LoadedPack.Tell(errors, terminal, folder);
        throw new HostException(ExitCodes.Errors, HostMessages.PackNotUsed, folder, errors.Count);
    }

    private static Actor ActorOf(Pack pack, string person, string? post, string right)
    {
        if (post is not null) return new Actor(person, post);
        var directory = pack.Current.Directory;
        var seats = directory.SeatsOf(person, TimeProvider.System.GetUtcNow());
        var seat = seats.Where(s => directory.FindPost(s.Post)?.Allows(right) == true).Concat(seats).FirstOrDefault();
        return new Actor(person, seat.ToString());
    }
}
