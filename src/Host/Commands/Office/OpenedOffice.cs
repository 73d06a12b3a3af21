using System.CommandLine;
using Parley.Administration;
using Parley.Disputes;
using Parley.Journal;
using Parley.Packs;
using Parley.Reading;

namespace Parley.Host.Commands.Office;

/// <summary>A database opened for an act of a person for the office, with the rules in force and the organisation of the folder. A host that serves it follows within a second.</summary>
internal sealed class OpenedOffice : IAsyncDisposable
{
    private readonly OpenedJournal opened;
    private readonly Pack pack;

    private OpenedOffice(OpenedJournal opened, Pack pack)
    {
        (this.opened, this.pack) = (opened, pack);
        Engine = new DisputeEngine(opened.Journal, new PackShelf(pack, opened.Journal), new KeyRing(opened.Key), TimeProvider.System);
    }

    public DisputeEngine Engine { get; }

    public IDeliveryLog Deliveries => opened.Journal.Deliveries;

    public IJournal Journal => opened.Journal;

    public MasterKey Key => opened.Key;

    public static async Task<OpenedOffice> OpenAsync(Terminal terminal, ParseResult parsed, OfficeOptions options, CancellationToken cancellationToken)
    {
        var database = parsed.GetRequiredValue(options.Database);
        var opened = await DatabaseOption.OpenAsync(database, cancellationToken);
        try
        {
            return new OpenedOffice(opened, await PackAsync(opened, parsed.GetRequiredValue(options.Pack), terminal, cancellationToken));
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => opened.DisposeAsync();

    /// <summary>The person of the command line, in the post they name or the first of theirs that has the right.</summary>
    /// <exception cref="HostException">They fill no seat at all.</exception>
    public Actor ActorOf(ParseResult parsed, OfficeOptions options, string right)
    {
        var person = parsed.GetRequiredValue(options.Person);
        if (parsed.GetValue(options.Post) is { } post) return new Actor(person, post);
        var directory = pack.Current.Directory;
        var seats = directory.SeatsOf(person, TimeProvider.System.GetUtcNow());
        if (seats.IsEmpty) throw new HostException(ExitCodes.Errors, HostMessages.NoSeat, person, parsed.GetRequiredValue(options.Pack));
        return new Actor(person, seats.Where(s => directory.FindPost(s.Post)?.Allows(right) == true).Concat(seats).First().ToString());
    }

    /// <summary>The revision in force with the organisation of the folder, even where the folder's rules are broken.</summary>
    private static async Task<Pack> PackAsync(OpenedJournal opened, string folder, Terminal terminal, CancellationToken cancellationToken)
    {
        var book = await new AdministrationStream(opened.Journal, new CommitCodecs(new KeyRing(opened.Key))).RefreshAsync(cancellationToken);
        if (book.Revisions.InForce is not { } revision) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NothingInForce, opened.Name);
        var policy = await opened.Journal.ReadRevisionAsync(revision, cancellationToken) ?? throw new JournalException(EngineMessages.UnknownRevision, [revision]);
        PackArgument.MustExist(folder);
        var result = PackReader.ReadPolicy(policy, PackFolder.Read(folder).Judge().Files);
        if (result.Pack is { } pack) return pack.Revision == revision ? pack : throw new JournalException(JournalMessages.RevisionDamaged, [revision]);
        var errors = result.Findings.Where(f => f.Severity == Severity.Error).ToList();
        LoadedPack.Tell(errors, terminal, folder);
        throw new HostException(ExitCodes.Errors, HostMessages.PackNotUsed, folder, errors.Count);
    }
}
