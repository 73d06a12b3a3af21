using System.Security.Cryptography;
using System.Text;
using Parley.Administration;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Journal;
using Parley.Packs;
using Parley.Steps;

namespace Parley;

/// <summary>
/// The front door: takes commands, decides them, keeps what was decided. Made once and used by the whole application; safe to use from several threads.
/// The clock is read here, once per decision.
/// </summary>
public sealed partial class DisputeEngine
{
    private const int MostAttempts = 16;

    private readonly IJournal journal;
    private readonly PackShelf packs;
    private readonly TimeProvider clock;
    private readonly CommitCodecs codecs;
    private readonly DisputeStore store;
    private readonly Committer committer;
    private readonly AdministrationStream administration;
    private readonly Decider decider;

    internal DisputeEngine(IJournal journal, PackShelf packs, KeyRing keys, TimeProvider clock)
        : this(journal, packs, new CommitCodecs(keys), clock, new Decider())
    {
    }

    /// <summary>Many engines may share what is costly to make and keeps nothing of a dispute.</summary>
    internal DisputeEngine(IJournal journal, PackShelf packs, CommitCodecs codecs, TimeProvider clock, Decider decider)
    {
        this.codecs = codecs;
        this.decider = decider;
        this.journal = journal;
        this.packs = packs;
        this.clock = clock;
        store = new DisputeStore(journal, codecs);
        committer = new Committer(journal, codecs, store);
        administration = new AdministrationStream(journal, codecs);
    }

    /// <summary>The rule pack that new episodes are pinned to.</summary>
    public Pack ActivePack => packs.Active;

    internal CommitCodecs Codecs => codecs;

    internal IJournal Journal => journal;

    internal PackShelf Packs => packs;

    /// <summary>Reports a matter: opens a dispute.</summary>
    /// <param name="report">The report.</param>
    /// <param name="actor">Who reports.</param>
    /// <param name="id">The dispute's id; derived from the command id when null.</param>
    /// <param name="options">How it is sent; null for a fresh command id.</param>
    /// <param name="cancellationToken">Honoured until the commit was handed to the journal.</param>
    /// <returns><see cref="Accepted"/> with the dispute's id, or <see cref="Refused"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="actor"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed; nothing was written.</exception>
    public Task<Reply> ReportAsync(Report report, Actor actor, DisputeId? id = null, SendOptions? options = null, CancellationToken cancellationToken = default)
    {
        var command = options?.CommandId ?? FreshId();
        return SendAsync(id ?? DerivedFrom(command), report, actor, (options ?? new SendOptions()) with { CommandId = command }, cancellationToken);
    }

    /// <summary>Sends a command to a dispute.</summary>
    /// <param name="id">The dispute.</param>
    /// <param name="command">The command.</param>
    /// <param name="actor">Who sends it.</param>
    /// <param name="options">How it is sent; null for a fresh command id and whatever version is there.</param>
    /// <param name="cancellationToken">Honoured until the commit was handed to the journal.</param>
    /// <returns><see cref="Accepted"/> or <see cref="Refused"/>; a refusal wrote nothing and is not remembered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> or <paramref name="actor"/> is null.</exception>
    /// <exception cref="JournalException">The journal failed; nothing was written.</exception>
    public async Task<Reply> SendAsync(DisputeId id, Command command, Actor actor, SendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        try
        {
            return await DecideAsync(id, command, actor, options, cancellationToken).ConfigureAwait(false);
        }
        catch (JournalException archived) when (archived.Kind == JournalMessages.Archived)
        {
            return Refuse(id, Refusal.Of(archived.Kind, "Archived", [.. archived.About]));
        }
    }

    private async ValueTask<Reply> DecideAsync(DisputeId id, Command command, Actor actor, SendOptions? options, CancellationToken cancellationToken)
    {
        var commandId = options?.CommandId ?? FreshId();
        var bodyHash = codecs.Keys.BodyHash(CommandJson.Write(command));
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var loaded = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
            if (await RepeatedAsync(loaded, commandId, bodyHash, options, cancellationToken).ConfigureAwait(false) is { } again) return again;
            if (options?.ExpectedVersion is { } expected && expected != loaded.Dispute.Version)
            {
                return Refuse(id, Refusal.Of(StepMessages.StaleVersion, "Version", id, loaded.Dispute.Version, expected));
            }

            if (await TryAsync(loaded, command, actor, commandId, bodyHash, options, cancellationToken).ConfigureAwait(false) is { } reply) return reply;
        }

        return Refuse(id, Refusal.Of(StepMessages.TooMuchAtOnce, "Version", id));
    }

    /// <summary>One attempt: load what is needed, decide, commit. Null when somebody else was faster and it must be decided again.</summary>
    private async ValueTask<Reply?> TryAsync(
        LoadedDispute loaded, Command command, Actor actor, CommandId commandId, byte[] bodyHash, SendOptions? options, CancellationToken cancellationToken)
    {
        if (Needs.Revision(command) is { } named && !await packs.KnowsAsync(named, cancellationToken).ConfigureAwait(false))
        {
            return Refuse(loaded.Dispute.Id, Refusal.Of(EngineMessages.UnknownRevision, "Revision", named));
        }

        var (input, other) = await InputAsync(loaded, command, actor, options, cancellationToken).ConfigureAwait(false);
        var decision = decider.Decide(loaded.Dispute, command, input);
        if (decision.Refusal is { } refusal) return Refuse(loaded.Dispute.Id, refusal);
        if (decision.Main is not { Events.Count: > 0 } main) return new Accepted(loaded.Dispute.Id, loaded.Dispute.Version, []);
        await packs.KeepAsync(input.Pack, cancellationToken).ConfigureAwait(false);
        if (main.Dispute.Revision != input.Pack.Revision) await packs.KeepAsync(input.NextPack, cancellationToken).ConfigureAwait(false);
        var result = await committer.CommitAsync(decision, commandId, bodyHash, command, loaded, other, input, cancellationToken).ConfigureAwait(false);
        if (result == AppendResult.Appended) return new Accepted(main.Dispute.Id, main.Dispute.Version, main.Events, Proposal: decision.Proposal);
        return result == AppendResult.CommandKnown && decision.Other is { } second ? await KnownThereAsync(loaded.Dispute.Id, second.Dispute.Id, commandId, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>A command on two disputes stands in both; an id that one of them knows from another command is taken.</summary>
    private async ValueTask<Reply?> KnownThereAsync(DisputeId id, DisputeId other, CommandId command, CancellationToken cancellationToken) =>
        await journal.FindCommandAsync(id.Value, command, cancellationToken).ConfigureAwait(false) is null
            && await journal.FindCommandAsync(other.Value, command, cancellationToken).ConfigureAwait(false) is not null
            ? Refuse(id, Refusal.Of(StepMessages.OtherBody, "CommandId", command))
            : null;

    private async ValueTask<(DecisionInput Input, LoadedDispute? Other)> InputAsync(
        LoadedDispute loaded, Command command, Actor actor, SendOptions? options, CancellationToken cancellationToken)
    {
        var dispute = loaded.Dispute;
        var now = (options?.Moment ?? clock.GetUtcNow()).ToUniversalTime();
        if (now < dispute.LastAt) now = dispute.LastAt;
        var pack = dispute.Version == 0 ? packs.Active : await packs.ForAsync(dispute.Revision, cancellationToken).ConfigureAwait(false);
        var next = Needs.Revision(command) is { } revision ? await packs.ForAsync(revision, cancellationToken).ConfigureAwait(false) : packs.Active;
        var earlier = command is Report report ? await EarlierAsync(dispute.Id, report, pack, now, cancellationToken).ConfigureAwait(false) : EarlierReports.Nothing;
        var other = Needs.Other(dispute, command) is { } named
            ? named == dispute.Id ? null : await store.LoadAsync(named, cancellationToken).ConfigureAwait(false)
            : await LastSamePartiesAsync(dispute.Id, earlier, cancellationToken).ConfigureAwait(false);
        var existing = other is { Dispute.Version: > 0 } ? other.Dispute : null;
        var input = new DecisionInput
        {
            Now = now,
            Actor = actor,
            Pack = pack,
            NextPack = next,
            Earlier = earlier,
            Other = existing,
            OtherPack = existing is not null ? await packs.ForAsync(existing.Revision, cancellationToken).ConfigureAwait(false) : null,
        };
        return (Needs.Assignment(dispute, command) is { } assign ? await WithLoadsAsync(dispute, assign, input, cancellationToken).ConfigureAwait(false) : input, other);
    }

    /// <summary>The last dispute of the same parties; one in an archive ended so long ago that no report is its flare-up.</summary>
    private async ValueTask<LoadedDispute?> LastSamePartiesAsync(DisputeId id, EarlierReports earlier, CancellationToken cancellationToken)
    {
        if (earlier.LastSameParties is not { } last || last == id || (await journal.HeadAsync(last.Value, cancellationToken).ConfigureAwait(false)).Archived is not null) return null;
        return await store.LoadAsync(last, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<DecisionInput> WithLoadsAsync(Dispute dispute, Assign assign, DecisionInput input, CancellationToken cancellationToken) =>
        decider.WhoseLoad(dispute, assign, input) is { IsEmpty: false } people
            ? input with { Loads = await journal.CountHandledAsync(people, cancellationToken).ConfigureAwait(false) }
            : input;

    private async ValueTask<EarlierReports> EarlierAsync(DisputeId id, Report report, Pack pack, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var at = report.HappenedAt?.ToUniversalTime() ?? now;
        var from = pack.WindowStart(at, pack.Settings.RepeatWindow);
        return LookUps.Query(id, report, codecs.Keys, from, at) is { } query
            ? await journal.CountEarlierAsync(query, cancellationToken).ConfigureAwait(false)
            : EarlierReports.Nothing;
    }

    private async ValueTask<Reply?> RepeatedAsync(LoadedDispute loaded, CommandId command, byte[] bodyHash, SendOptions? options, CancellationToken cancellationToken)
    {
        if (loaded.Dispute.Version == 0 || options?.CommandId is null) return null;
        var id = loaded.Dispute.Id;
        if (await journal.FindCommandAsync(id.Value, command, cancellationToken).ConfigureAwait(false) is not { } remembered) return null;
        if (!CryptographicOperations.FixedTimeEquals(remembered.BodyHash.Span, bodyHash)) return Refuse(id, Refusal.Of(StepMessages.OtherBody, "CommandId", command));
        var commit = await store.CommitAsync(id, remembered.Version, cancellationToken).ConfigureAwait(false);
        return new Accepted(id, commit.Version, commit.Events, Repeated: true, commit.Events.OfType<ProposalMade>().FirstOrDefault()?.Proposal);
    }

    private static Refused Refuse(DisputeId id, Refusal refusal) => new(id, refusal);

    private static CommandId FreshId() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

    private static DisputeId DerivedFrom(CommandId command) => DisputeId.TryParse(command.Value, out var id)
        ? id
        : new DisputeId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(command.Value)).AsSpan(0, 16)));
}
