using Microsoft.Extensions.Time.Testing;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Tests;

/// <summary>A small office on the community pack: people who send commands, a clock that fires deadlines in order.</summary>
internal sealed class Scene
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    public static readonly Actor Reception = new("window-1", "reception@anping");
    public static readonly Actor Mediator = new("yu-mei", "mediator@anping-dongcun");
    public static readonly Actor Officer = new("xie-lihua", "community-officer@anping-station");
    public static readonly Actor OtherOfficer = new("han-yong", "community-officer@anping-station");
    public static readonly Actor Station = new("song-jinhua", "station-leader@anping-station");
    public static readonly Actor Township = new("lin-weidong", "township-leader@anping");
    public static readonly Actor County = new("chen-yong", "county-centre@qingshi");
    public static readonly Actor OtherCounty = new("yang-ying", "county-centre@qingshi");
    public static readonly Actor PartyHead = new("wang-guoqiang", "party-head@leading-group");

    /// <summary>The id of the dispute that another one is merged with or linked to.</summary>
    public const string Another = "d0";

    private static readonly Lazy<Pack> Community = new(() => PackFolder.Load(Path.Combine(RepositoryTop(), "packs", "community")).OrThrow());
    private int sent;

    public Scene(Pack? pack = null, IJournal? journal = null, KeyRing? keys = null)
    {
        Journal = journal ?? new MemoryJournal();
        Clock = new FakeTimeProvider(Start);
        Pack = pack ?? Community.Value;
        Keys = keys ?? new KeyRing(MasterKey.Create());
        Engine = new DisputeEngine(Journal, new PackShelf(Pack, Journal), Keys, Clock);
    }

    public static Pack CommunityPack => Community.Value;

    public Pack Pack { get; }

    public IJournal Journal { get; }

    public KeyRing Keys { get; }

    public FakeTimeProvider Clock { get; }

    public DisputeEngine Engine { get; }

    public DisputeId Id { get; private set; } = new("d1");

    public async Task<Dispute> ReportedAsync(Action<Report>? change = null)
    {
        var report = Harmless();
        change?.Invoke(report);
        await DoAsync(report, Reception);
        return await NowAsync();
    }

    public static Report Harmless() => new()
    {
        Ledger = "community",
        Category = "neighbour",
        Place = "东村",
        Parties = [new("Wang"), new("Li")],
        Facts =
        {
            ["peopleInvolved"] = 2, ["policeCalls"] = 0, ["injury"] = "none", ["weaponSeen"] = false, ["violenceThreatened"] = false, ["selfHarmSpokenOf"] = false,
            ["alcohol"] = false, ["minorsInvolved"] = false, ["amountAtStake"] = 0,
        },
    };

    public async Task<Accepted> DoAsync(Command command, Actor actor, SendOptions? options = null)
    {
        var reply = await Engine.SendAsync(Id, command, actor, options ?? new SendOptions { CommandId = new CommandId($"c{++sent}") }, TestContext.Current.CancellationToken);
        return reply.ShouldBeOfType<Accepted>(reply is Refused refused ? refused.Refusal.ToString() : string.Empty);
    }

    public async Task<Refusal> RefusedAsync(Command command, Actor actor, SendOptions? options = null)
    {
        var reply = await Engine.SendAsync(Id, command, actor, options, TestContext.Current.CancellationToken);
        return reply.ShouldBeOfType<Refused>().Refusal;
    }

    public Scene With(string dispute)
    {
        Id = new DisputeId(dispute);
        return this;
    }

    public async Task<Dispute> NowAsync() => (await Engine.FindAsync(Id, TestContext.Current.CancellationToken)).ShouldNotBeNull();

    public async Task<IReadOnlyList<DisputeEvent>> EventsAsync() =>
        [.. (await Engine.HistoryAsync(Id, TestContext.Current.CancellationToken)).SelectMany(c => c.Events)];

    /// <summary>Lets time pass; every deadline fires at the moment it is due.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        var end = Clock.GetUtcNow() + time;
        while ((await Journal.DueAsync(end, 1, cancellationToken: TestContext.Current.CancellationToken)) is [var next])
        {
            var due = (await Journal.DueAsync(end, 1000, cancellationToken: TestContext.Current.CancellationToken)).Min(d => d.Deadline.Due > d.Deadline.SetAt ? d.Deadline.Due : d.Deadline.SetAt);
            if (due > Clock.GetUtcNow()) Clock.SetUtcNow(due);
            await Engine.FireAllDueAsync(Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        }

        Clock.SetUtcNow(end);
    }

    private static string RepositoryTop()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Engine.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
