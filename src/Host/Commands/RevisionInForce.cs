using Parley.Administration;
using Parley.Journal;
using Parley.Packs;
using Parley.Revisions;

namespace Parley.Host.Commands;

/// <summary>Keeps a command from bringing rules into a database past those who decide about them.</summary>
internal static class RevisionInForce
{
    /// <exception cref="HostException">The database has a revision in force, and it is another one.</exception>
    public static async Task MustBeAsync(Pack pack, IJournal journal, MasterKey key, CancellationToken cancellationToken)
    {
        var book = (await new AdministrationStream(journal, new CommitCodecs(new KeyRing(key))).RefreshAsync(cancellationToken)).Revisions;
        if (book.InForce is { } inForce && inForce != pack.Revision)
            throw new HostException(ExitCodes.Errors, HostMessages.NotInForce, pack.ShortRevision, pack.Name, RevisionDesk.Short(inForce));
    }
}
