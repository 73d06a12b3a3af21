using System.Reflection;
using System.Text;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;
using Parley.Journal;
using Parley.Testing.Contract;

namespace Parley.Tests.Journal;

/// <summary>The state kept beside the commits: every member of it, never believed where the chain says otherwise.</summary>
public sealed class SnapshotTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, Stage> EveryCommand => ReplayedStateTests.EveryCommand;

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public async Task A_snapshot_gives_back_every_member_of_the_state(string name, Stage stage)
    {
        var scene = new Scene();
        await scene.AtAsync(stage);
        await SampleCommands.PrepareAsync(name, scene);
        var (command, actor) = SampleCommands.Of(name, scene);
        await scene.Engine.SendAsync(scene.Id, command, actor, cancellationToken: Cancel);
        var state = await scene.NowAsync();
        var salts = await scene.Journal.ReadSaltsAsync(scene.Id.Value, Cancel);
        var codecs = scene.Engine.Codecs.Snapshots;

        var opened = codecs.Open(codecs.Encode(state, new byte[Chain.HashSize], salts).ShouldNotBeNull(), salts).ShouldNotBeNull();

        foreach (var member in typeof(Dispute).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)) Same(member.GetValue(opened.Dispute), member.GetValue(state), member.Name);
        codecs.AreSame(opened.Dispute, state).ShouldBeTrue();
    }

    [Fact]
    public async Task A_long_dispute_is_loaded_from_its_snapshot_and_the_few_commits_behind_it()
    {
        var journal = new CountingJournal();
        var scene = await LongAsync(journal, 200);
        var state = await scene.NowAsync();
        var fresh = Fresh(scene);

        journal.Rows = 0;
        var loaded = (await fresh.FindAsync(scene.Id, Cancel)).ShouldNotBeNull();

        journal.Rows.ShouldBeLessThan(40);
        scene.Engine.Codecs.Snapshots.AreSame(loaded, state).ShouldBeTrue();
        (await fresh.SendAsync(scene.Id, new AddNote { Text = "goes on" }, Scene.Mediator, cancellationToken: Cancel)).ShouldBeOfType<Accepted>().Version.ShouldBe(state.Version + 1);
        (await VerifyAsync(scene)).ShouldBeNull();
    }

    [Fact]
    public async Task A_snapshot_that_was_changed_moved_or_is_of_another_build_or_key_is_not_used()
    {
        var journal = new CountingJournal();
        var scene = await LongAsync(journal, 80);
        var state = await scene.NowAsync();
        var snapshot = (await journal.ReadSnapshotAsync(scene.Id.Value, Cancel)).ShouldNotBeNull();
        var flipped = snapshot.Content.ToArray();
        flipped[100] ^= 1;
        var salts = await journal.ReadSaltsAsync(scene.Id.Value, Cancel);
        var foreign = new SnapshotCodecs(new KeyRing(MasterKey.Create())).Encode(state, new byte[Chain.HashSize], salts).ShouldNotBeNull();
        var elsewhere = scene.Engine.Codecs.Snapshots.Encode(state, new byte[Chain.HashSize], salts).ShouldNotBeNull();
        var otherBuild = Reshaped(scene, snapshot);

        foreach (var wrong in (StreamSnapshot[])[snapshot with { Content = flipped }, snapshot with { Version = snapshot.Version - 1 }, snapshot with { Content = default }, foreign, elsewhere, otherBuild])
        {
            journal.Shown = wrong;
            scene.Engine.Codecs.Snapshots.AreSame((await Fresh(scene).FindAsync(scene.Id, Cancel)).ShouldNotBeNull(), state).ShouldBeTrue();
            (await VerifyAsync(scene))?.Kind.Id.ShouldBe("PAR0241");
        }

        journal.Shown = otherBuild;
        (await VerifyAsync(scene)).ShouldBeNull();
        journal.Shown = snapshot with { Content = flipped };
        (await VerifyAsync(scene)).ShouldNotBeNull().Kind.Id.ShouldBe("PAR0241");
    }

    [Fact]
    public async Task A_state_that_the_commits_do_not_give_is_found_by_verification()
    {
        var journal = new CountingJournal();
        var scene = await LongAsync(journal, 80);
        var snapshot = (await journal.ReadSnapshotAsync(scene.Id.Value, Cancel)).ShouldNotBeNull();
        var salts = await journal.ReadSaltsAsync(scene.Id.Value, Cancel);
        var codecs = scene.Engine.Codecs.Snapshots;
        var opened = codecs.Open(snapshot, salts).ShouldNotBeNull();
        opened.Dispute.Sessions++;

        journal.Shown = codecs.Encode(opened.Dispute, opened.Head.Hash, salts);

        (await VerifyAsync(scene)).ShouldNotBeNull().Kind.Id.ShouldBe("PAR0241");
    }

    [Fact]
    public async Task Nothing_personal_stands_in_a_snapshot_and_what_was_erased_does_not_come_back_from_it()
    {
        var journal = new CountingJournal();
        var scene = await LongAsync(journal, 80);
        var snapshot = (await journal.ReadSnapshotAsync(scene.Id.Value, Cancel)).ShouldNotBeNull();
        snapshot.Content.Span.IndexOf(Encoding.UTF8.GetBytes("Wang")).ShouldBe(-1);
        snapshot.Content.Span.IndexOf(Encoding.UTF8.GetBytes("东村")).ShouldBe(-1);

        await scene.DoAsync(new StopWatching { Reason = "moved" }, Scene.Officer);
        await scene.DoAsync(new ErasePerson { Person = "p1", Reason = "asked" }, Scene.County);
        await scene.DoAsync(new Approve { Proposal = (await scene.NowAsync()).Proposals[0].Id }, Scene.OtherCounty);

        var from = (await Fresh(scene).FindAsync(scene.Id, Cancel)).ShouldNotBeNull();
        from.Parties.Select(p => p.Name.Value).ShouldBe([null, "Li"]);
        from.Place?.Value.ShouldBeNull();
        scene.Engine.Codecs.Snapshots.AreSame(from, (await scene.Engine.HistoryAsync(scene.Id, Cancel)).Aggregate(Fold.Start(scene.Id), Fold.With)).ShouldBeTrue();
        (await VerifyAsync(scene)).ShouldBeNull();
        for (var n = 0; n < 40; n++) await scene.DoAsync(new AddNote { Text = "after" }, Scene.Officer);
        (await journal.ReadSnapshotAsync(scene.Id.Value, Cancel)).ShouldNotBeNull().Version.ShouldBeGreaterThan(snapshot.Version);
        (await VerifyAsync(scene)).ShouldBeNull();
    }

    [Fact]
    public async Task A_command_that_is_repeated_long_after_gets_its_first_answer()
    {
        var scene = await LongAsync(new CountingJournal(), 80);

        var again = await scene.Engine.SendAsync(scene.Id, new AddNote { Text = "note 40" }, Scene.Mediator, new SendOptions { CommandId = new CommandId("note-40") }, Cancel);
        var first = await scene.Engine.SendAsync(scene.Id, Scene.Harmless(), Scene.Reception, new SendOptions { CommandId = new CommandId("c1") }, Cancel);

        (again.ShouldBeOfType<Accepted>().Repeated, ((Accepted)again).Events.Single().Name).ShouldBe((true, "NoteAdded"));
        first.ShouldBeOfType<Accepted>().Version.ShouldBe(1);
    }

    [Fact]
    public void A_fact_that_was_erased_is_kept_as_erased_and_a_text_without_a_key_is_never_kept()
    {
        var report = Samples.Reported("d-1");
        var encoded = Samples.Codecs.Encode(report, Samples.Body("1"), default, []);
        var salts = encoded.NewSalts.Where(salt => salt.Person != PersonalText.Whole).ToList();
        var erased = Fold.Start(new DisputeId("d-1")).With(Samples.Codecs.DecodeAll([encoded.Row], default, salts)[0]);
        erased.Facts["remark"].Value.AsText().ShouldBe("[erased]");
        var codecs = Samples.Codecs.Snapshots;

        var opened = codecs.Open(codecs.Encode(erased, encoded.Row.Hash, salts).ShouldNotBeNull(), salts).ShouldNotBeNull();

        codecs.AreSame(opened.Dispute, erased).ShouldBeTrue();
        codecs.Encode(Fold.Start(new DisputeId("d-1")).With(report), encoded.Row.Hash, salts).ShouldBeNull();
    }

    private static async Task<Scene> LongAsync(CountingJournal journal, int notes)
    {
        var scene = new Scene(journal: journal);
        await scene.ReportedAsync();
        await scene.DoAsync(new Accept(), Scene.Mediator);
        for (var n = 0; n < notes; n++) await scene.DoAsync(new AddNote { Text = $"note {n}" }, Scene.Mediator, new SendOptions { CommandId = new CommandId($"note-{n}") });
        return scene;
    }

    private static DisputeEngine Fresh(Scene scene) => new(scene.Journal, new PackShelf(scene.Pack, scene.Journal), scene.Keys, scene.Clock);

    private static async Task<Damage?> VerifyAsync(Scene scene) => (await new Verification(scene.Journal, scene.Engine.Codecs).RunAsync(Cancel)).Damage;

    private static StreamSnapshot Reshaped(Scene scene, StreamSnapshot snapshot)
    {
        SnapshotContent.TryRead(scene.Keys, snapshot, out var content).ShouldBeTrue();
        return snapshot with { Content = SnapshotContent.Write(scene.Keys, snapshot.Stream, snapshot.Version, "another build", content.Hash, "{}"u8, content.Personal) };
    }

    private static void Same(object? one, object? other, string member)
    {
        if (one is System.Collections.Immutable.ImmutableSortedDictionary<string, RecordedFact> facts) facts.ShouldBe((IEnumerable<KeyValuePair<string, RecordedFact>>)other.ShouldNotBeNull(), member);
        else if (one is EarlierReports earlier) (earlier with { Likely = [] }).ShouldBe(((EarlierReports)other.ShouldNotBeNull()) with { Likely = [] }, member);
        else one.ShouldBe(other, member);
    }
}
