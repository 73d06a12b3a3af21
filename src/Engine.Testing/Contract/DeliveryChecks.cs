using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>The delivery log: what waits, in which order, digests, dead letters.</summary>
internal sealed class DeliveryChecks(IJournal journal, CancellationToken cancel) : JournalChecks(journal, cancel)
{
    public static ImmutableArray<JournalCheck> All { get; } =
    [
        Of("Intents are pending in the order of appending until their channels were chosen", c => c.PendingAsync()),
        Of("An intent for a party comes back as it was and has a mailbox of its dispute", c => c.PartyAsync()),
        Of("Within a dispute one waits for the one before and what is urgent for urgent ones only", c => c.InTurnAsync()),
        Of("A try belongs to whoever took it first until its time is over", c => c.TryAsync()),
        Of("What is held back is what was never tried and is not urgent", c => c.HeldBackAsync()),
        Of("What the rules keep from being sent waits for nobody and says what did it", c => c.KeptBackAsync()),
        Of("A group waits together and whatever comes later in its disputes waits behind it", c => c.GroupAsync()),
        Of("A digest is kept with what is in it and counts apart from single notices", c => c.DigestAsync()),
        Of("Dead letters are sent again with their digest or discarded with who and why", c => c.DeadLettersAsync()),
    ];

    private const string Webhook = "webhook";
    private static readonly Mailbox Leader = new("leader@liaohe", Webhook);
    private static readonly DateTimeOffset Start = Samples.Start;

    private IDeliveryLog Log => Journal.Deliveries;

    private async Task PendingAsync()
    {
        await RaiseAsync("d-2", Intent("d-2", "n1"), Intent("d-2", "n2"));
        await RaiseAsync("d-1", Intent("d-1", "n1"));
        await RaiseAsync("d-2", Intent("d-2", "n10"));

        (await Log.PendingAsync(10, Cancel)).Select(i => $"{i.Key.Dispute}:{i.Key.Notice}").MustList(["d-2:n1", "d-2:n2", "d-1:n1", "d-2:n10"]);
        (await Log.PendingAsync(1, Cancel)).MustBeOne().MustBe(Intent("d-2", "n1"));

        await Log.PlanAsync([Plan("d-2", "n2"), Plan("d-1", "n1"), Plan("d-1", "never")], Start, Cancel);
        await Log.PlanAsync([Plan("d-2", "n2"), new(new(new(new("d-2"), "n2"), "mail"), false)], Start.AddMinutes(1), Cancel);

        (await Log.PendingAsync(10, Cancel)).Select(i => i.Key.Notice).MustList(["n1", "n10"]);
        (await Log.ListAsync(new(), 10, Cancel)).Select(d => $"{d.Key.Intent.Dispute}:{d.Key.Intent.Notice} {d.Channel}").MustList(["d-1:n1 webhook", "d-2:n2 webhook"]);
    }

    private async Task PartyAsync()
    {
        var intent = new IntentRow(new(new("d-1"), "n1"), "receipt", null, "p1", Level.None, null, Start.AddTicks(3));
        await RaiseAsync("d-1", intent);

        (await Log.PendingAsync(10, Cancel)).MustList([intent]);
        await Log.PlanAsync([Plan("d-1", "n1")], Start, Cancel);

        (await Log.MailboxesAsync(Webhook, false, Start, 10, Cancel)).MustList([new(new("d-1/p1", Webhook), false)]);
        (await Log.DueAsync(new(new("d-1/p1", Webhook), false), Start, 10, Cancel)).MustList([new(intent, Webhook, false, DeliveryState.Waiting, 0, Start, Start)]);
    }

    private async Task InTurnAsync()
    {
        await PlannedAsync(("d-1", "n1", false), ("d-1", "n2", false), ("d-1", "n3", true), ("d-1", "n4", true), ("d-2", "n1", false));

        (await DueAsync(urgent: false)).MustList(["d-1:n1", "d-2:n1"]);
        (await DueAsync(urgent: true)).MustList(["d-1:n3"]);
        (await Log.ChannelsAsync(Start, Cancel)).MustList([Webhook]);
        (await Log.ChannelsAsync(Start.AddTicks(-1), Cancel)).MustBeEmpty();
        (await Log.MailboxesAsync(Webhook, true, Start, 10, Cancel)).MustList([new(Leader, true)]);

        await TriedAsync("d-1", "n1", DeliveryState.Sent);
        (await DueAsync(urgent: false)).MustList(["d-1:n2", "d-2:n1"]);
        await TriedAsync("d-1", "n2", DeliveryState.Waiting);
        (await DueAsync(urgent: false)).MustList(["d-2:n1"]);
        (await UntriedAsync()).MustList(["d-2:n1"]);
    }

    private async Task TryAsync()
    {
        await PlannedAsync(("d-1", "n1", false));

        (await ClaimAsync("d-1", "n1", 0)).MustBe(true);
        (await ClaimAsync("d-1", "n1", 0)).MustBe(false);
        (await DueAsync(urgent: false)).MustBeEmpty();
        (await ClaimAsync("d-1", "n1", 10)).MustBe(true);

        await Log.RecordAsync([new(Key("d-1", "n1"), 1, DeliveryState.Dead, Start, "PAR1")], Start, Cancel);
        (await OneAsync()).State.MustBe(DeliveryState.Waiting, "a failure of the first try says nothing any more");
        await Log.RecordAsync([new(Key("d-1", "n1"), 2, DeliveryState.Waiting, Start.AddHours(1), "PAR2")], Start.AddMinutes(11), Cancel);
        (await OneAsync()).MustBe(new Delivery(Intent("d-1", "n1"), Webhook, false, DeliveryState.Waiting, 2, Start.AddHours(1), Start.AddMinutes(11)) { Problem = "PAR2" });
        await Log.RecordAsync([new(Key("d-1", "n1"), 1, DeliveryState.Sent, Start, null)], Start, Cancel);
        (await OneAsync()).State.MustBe(DeliveryState.Sent, "what was sent was sent, whoever did it");
    }

    private async Task HeldBackAsync()
    {
        await PlannedAsync(("d-1", "n1", false), ("d-2", "n1", true), ("d-3", "n1", false));
        await TriedAsync("d-3", "n1", DeliveryState.Waiting, next: 0);

        await Log.HoldAsync(Leader, Start.AddMinutes(5), Cancel);
        await Log.HoldAsync(Leader, Start.AddMinutes(4), Cancel);

        (await DueAsync(urgent: false)).MustList(["d-3:n1"]);
        (await DueAsync(urgent: true)).MustList(["d-2:n1"]);
        (await UntriedAsync()).MustList(["d-1:n1"]);
        (await Log.DueAsync(new(Leader, false), Start.AddMinutes(5), 10, Cancel)).Count.MustBe(2);
        (await ClaimAsync("d-1", "n1", 0)).MustBe(true, "a digest takes what is held back");
    }

    private async Task KeptBackAsync()
    {
        var why = new KeptBackBy(KeptBack.Inhibited, "red-first: d-9");
        await RaiseAsync("d-1", Intent("d-1", "n1"), Intent("d-1", "n2"));

        await Log.PlanAsync([Plan("d-1", "n1") with { KeptBack = why }, Plan("d-1", "n2")], Start, Cancel);

        (await DueAsync(urgent: false)).MustList(["d-1:n2"]);
        (await ClaimAsync("d-1", "n1", 0)).MustBe(false);
        var kept = (await Log.ListAsync(new(DeliveryState.Suppressed), 10, Cancel)).MustBeOne();
        (kept.Intent.Key.Notice, kept.KeptBack, kept.Tries).MustBe(("n1", why, 0));
        (await Log.BacklogAsync(Cancel)).Pending.MustBe(1);
        (await Log.DiscardAsync(new(new("d-1"), "n1"), "li", "a drill", Start, Cancel)).MustBe(0);
    }

    private async Task GroupAsync()
    {
        await RaiseAsync("d-1", Intent("d-1", "n1") with { Group = "place=x", Occasion = "warning" }, Intent("d-1", "n2"));
        await RaiseAsync("d-2", Intent("d-2", "n1"));
        var held = new PlannedDelivery(Key("d-1", "n1"), Urgent: false) { NotBefore = Start.AddMinutes(10), KeptBack = new(KeptBack.Grouped, "place=x"), Group = "place=x" };
        await Log.PlanAsync([held, Plan("d-1", "n2"), Plan("d-2", "n1")], Start, Cancel);

        (await Log.GroupAsync(Leader, "place=x", Cancel)).MustBe(new GroupPast(null, Start.AddMinutes(10)));
        (await Log.GroupAsync(Leader, "place=y", Cancel)).MustBe(default);
        (await UntriedAsync(Start)).MustList(["d-2:n1"]);
        (await UntriedAsync(Start.AddMinutes(10))).MustList(["d-1:n1", "d-1:n2", "d-2:n1"]);
        (await UntriedAsync()).MustList(["d-1:n1", "d-1:n2", "d-2:n1"]);

        await TriedAsync("d-1", "n1", DeliveryState.Sent);
        (await Log.GroupAsync(Leader, "place=x", Cancel)).MustBe(new GroupPast(Start, null));
        var sent = (await Log.ListAsync(new(DeliveryState.Sent), 10, Cancel)).MustBeOne();
        (sent.KeptBack, sent.Group, sent.Intent.Group, sent.Intent.Occasion).MustBe((held.KeptBack, "place=x", "place=x", "warning"));
    }

    private async Task DigestAsync()
    {
        await PlannedAsync(("d-1", "n1", false), ("d-2", "n1", false), ("d-3", "n1", false), ("d-4", "n1", true));
        await Log.ClaimAsync([Key("d-1", "n1"), Key("d-2", "n1")], "digest", Start.AddMinutes(1), Start.AddMinutes(2), Cancel);
        await Log.ClaimAsync([Key("d-3", "n1"), Key("d-4", "n1")], null, Start.AddMinutes(3), Start.AddMinutes(4), Cancel);

        (await Log.GroupedAsync(Webhook, "digest", Cancel)).Select(d => d.Intent.Key.Dispute.Value).MustList(["d-1", "d-2"]);
        (await Log.GroupedAsync("mail", "digest", Cancel)).MustBeEmpty();
        (await Log.PastAsync(Leader, Start, Cancel)).MustBe(new MailboxPast(1, Start.AddMinutes(3), Start.AddMinutes(1)));
        (await Log.PastAsync(Leader, Start.AddMinutes(1), Cancel)).MustBe(new MailboxPast(1, Start.AddMinutes(3), null));
        (await Log.PastAsync(Leader, Start.AddMinutes(3), Cancel)).MustBe(default);

        await PlannedAsync(("d-5", "n1", false), ("d-6", "n1", false));
        await Log.ClaimAsync([Key("d-5", "n1"), Key("d-6", "n1")], "d-5:n1:group", Start.AddMinutes(4), Start.AddMinutes(5), Cancel);
        (await Log.PastAsync(Leader, Start, Cancel)).MustBe(new MailboxPast(2, Start.AddMinutes(3), Start.AddMinutes(1)));
    }

    private async Task DeadLettersAsync()
    {
        await PlannedAsync(("d-1", "n1", false), ("d-2", "n1", false), ("d-3", "n1", false));
        await Log.ClaimAsync([Key("d-1", "n1"), Key("d-2", "n1")], "digest", Start, Start.AddMinutes(1), Cancel);
        await Log.RecordAsync([new(Key("d-1", "n1"), 1, DeliveryState.Dead, Start, "PAR1"), new(Key("d-2", "n1"), 1, DeliveryState.Dead, Start, "PAR1")], Start, Cancel);
        (await Log.BacklogAsync(Cancel)).MustBe(new NoticeBacklog(1, 2, Start));

        (await Log.ReplayAsync(new(new("d-3"), "n1"), "li", Start, Cancel)).MustBe(0);
        (await Log.ReplayAsync(new(new("d-1"), "n1"), "li", Start.AddMinutes(2), Cancel)).MustBe(2);
        (await Log.DiscardAsync(new(new("d-3"), "n1"), "li", "a drill", Start.AddMinutes(3), Cancel)).MustBe(1);
        (await Log.DiscardAsync(new(new("d-3"), "n1"), "li", "again", Start.AddMinutes(4), Cancel)).MustBe(0);

        (await Log.ListAsync(new(DeliveryState.Waiting), 10, Cancel)).All(d => d.Digest == "digest" && d.By == "li" && d.Next == Start.AddMinutes(2)).MustBe(true);
        var discarded = (await Log.ListAsync(new(Dispute: new DisputeId("d-3")), 10, Cancel)).MustBeOne();
        (discarded.State, discarded.By, discarded.Reason, discarded.At).MustBe((DeliveryState.Discarded, "li", "a drill", Start.AddMinutes(3)));
        (await Log.ListAsync(new(DeliveryState.Dead), 10, Cancel)).MustBeEmpty();
        (await Log.BacklogAsync(Cancel)).MustBe(new NoticeBacklog(2, 0, Start));
    }

    private static DeliveryKey Key(string dispute, string notice) => new(new(new(dispute), notice), Webhook);

    private static PlannedDelivery Plan(string dispute, string notice, bool urgent = false) => new(Key(dispute, notice), urgent);

    private static string Name(Delivery delivery) => $"{delivery.Intent.Key.Dispute}:{delivery.Intent.Key.Notice}";

    private Task<AppendPart> RaiseAsync(string dispute, params IntentRow[] intents) => AppendNextAsync(dispute, part => part with { Intents = intents });

    private async Task PlannedAsync(params (string Dispute, string Notice, bool Urgent)[] notices)
    {
        foreach (var (dispute, notice, _) in notices) await RaiseAsync(dispute, Intent(dispute, notice));
        await Log.PlanAsync([.. notices.Select(n => Plan(n.Dispute, n.Notice, n.Urgent))], Start, Cancel);
    }

    private async Task<bool> ClaimAsync(string dispute, string notice, int minute) =>
        (await Log.ClaimAsync([Key(dispute, notice)], null, Start.AddMinutes(minute), Start.AddMinutes(minute + 10), Cancel)).Contains(Key(dispute, notice));

    private async Task TriedAsync(string dispute, string notice, DeliveryState state, int next = 60)
    {
        (await ClaimAsync(dispute, notice, 0)).MustBe(true);
        await Log.RecordAsync([new(Key(dispute, notice), 1, state, Start.AddMinutes(next), null)], Start, Cancel);
    }

    private async Task<IEnumerable<string>> DueAsync(bool urgent) => (await Log.DueAsync(new(Leader, urgent), Start, 10, Cancel)).Select(Name);

    private async Task<IEnumerable<string>> UntriedAsync(DateTimeOffset? upTo = null) => (await Log.UntriedAsync(Leader, upTo, 10, Cancel)).Select(Name);

    private async Task<Delivery> OneAsync() => (await Log.ListAsync(new(), 10, Cancel)).MustBeOne();

    private static JournalCheck Of(string name, Func<DeliveryChecks, Task> check) => JournalCheck.OfOne(name, (journal, cancel) => check(new(journal, cancel)));
}
