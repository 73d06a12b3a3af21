using Parley.Disputes;
using Parley.Journal;

namespace Parley.Tests.Journal.Contract;

public abstract class DeliveryContract : DeadlineContract
{
    private const string Webhook = "webhook";
    private static readonly Mailbox Leader = new("leader@liaohe", Webhook);
    private static readonly DateTimeOffset Start = Samples.Start;

    private IDeliveryLog Log => Journal.Deliveries;

    [Fact]
    public async Task Intents_are_pending_in_the_order_of_appending_until_their_channels_were_chosen()
    {
        await RaiseAsync("d-2", Intent("d-2", "n1"), Intent("d-2", "n2"));
        await RaiseAsync("d-1", Intent("d-1", "n1"));
        await RaiseAsync("d-2", Intent("d-2", "n10"));

        (await Log.PendingAsync(10, Cancel)).Select(i => $"{i.Key.Dispute}:{i.Key.Notice}").ShouldBe(["d-2:n1", "d-2:n2", "d-1:n1", "d-2:n10"]);
        (await Log.PendingAsync(1, Cancel)).ShouldHaveSingleItem().ShouldBe(Intent("d-2", "n1"));

        await Log.PlanAsync([Plan("d-2", "n2"), Plan("d-1", "n1"), Plan("d-1", "never")], Start, Cancel);
        await Log.PlanAsync([Plan("d-2", "n2"), new(new(new(new("d-2"), "n2"), "mail"), false)], Start.AddMinutes(1), Cancel);

        (await Log.PendingAsync(10, Cancel)).Select(i => i.Key.Notice).ShouldBe(["n1", "n10"]);
        (await Log.ListAsync(new(), 10, Cancel)).Select(d => $"{d.Key.Intent.Dispute}:{d.Key.Intent.Notice} {d.Channel}").ShouldBe(["d-1:n1 webhook", "d-2:n2 webhook"]);
    }

    [Fact]
    public async Task An_intent_for_a_party_comes_back_as_it_was_and_has_a_mailbox_of_its_dispute()
    {
        var intent = new IntentRow(new(new("d-1"), "n1"), "receipt", null, "p1", Level.None, null, Start.AddTicks(3));
        await RaiseAsync("d-1", intent);

        (await Log.PendingAsync(10, Cancel)).ShouldBe([intent]);
        await Log.PlanAsync([Plan("d-1", "n1")], Start, Cancel);

        (await Log.MailboxesAsync(Webhook, false, Start, 10, Cancel)).ShouldBe([new(new("d-1/p1", Webhook), false)]);
        (await Log.DueAsync(new(new("d-1/p1", Webhook), false), Start, 10, Cancel)).ShouldBe([new(intent, Webhook, false, DeliveryState.Waiting, 0, Start, Start)]);
    }

    [Fact]
    public async Task Within_a_dispute_one_waits_for_the_one_before_and_what_is_urgent_for_urgent_ones_only()
    {
        await PlannedAsync(("d-1", "n1", false), ("d-1", "n2", false), ("d-1", "n3", true), ("d-1", "n4", true), ("d-2", "n1", false));

        (await DueAsync(urgent: false)).ShouldBe(["d-1:n1", "d-2:n1"]);
        (await DueAsync(urgent: true)).ShouldBe(["d-1:n3"]);
        (await Log.ChannelsAsync(Start, Cancel)).ShouldBe([Webhook]);
        (await Log.ChannelsAsync(Start.AddTicks(-1), Cancel)).ShouldBeEmpty();
        (await Log.MailboxesAsync(Webhook, true, Start, 10, Cancel)).ShouldBe([new(Leader, true)]);

        await TriedAsync("d-1", "n1", DeliveryState.Sent);
        (await DueAsync(urgent: false)).ShouldBe(["d-1:n2", "d-2:n1"]);
        await TriedAsync("d-1", "n2", DeliveryState.Waiting);
        (await DueAsync(urgent: false)).ShouldBe(["d-2:n1"]);
        (await UntriedAsync()).ShouldBe(["d-2:n1"]);
    }

    [Fact]
    public async Task A_try_belongs_to_whoever_took_it_first_until_its_time_is_over()
    {
        await PlannedAsync(("d-1", "n1", false));

        (await ClaimAsync("d-1", "n1", 0)).ShouldBeTrue();
        (await ClaimAsync("d-1", "n1", 0)).ShouldBeFalse();
        (await DueAsync(urgent: false)).ShouldBeEmpty();
        (await ClaimAsync("d-1", "n1", 10)).ShouldBeTrue();

        await Log.RecordAsync([new(Key("d-1", "n1"), 1, DeliveryState.Dead, Start, "PAR1")], Start, Cancel);
        (await OneAsync()).State.ShouldBe(DeliveryState.Waiting, "a failure of the first try says nothing any more");
        await Log.RecordAsync([new(Key("d-1", "n1"), 2, DeliveryState.Waiting, Start.AddHours(1), "PAR2")], Start.AddMinutes(11), Cancel);
        (await OneAsync()).ShouldBe(new Delivery(Intent("d-1", "n1"), Webhook, false, DeliveryState.Waiting, 2, Start.AddHours(1), Start.AddMinutes(11)) { Problem = "PAR2" });
        await Log.RecordAsync([new(Key("d-1", "n1"), 1, DeliveryState.Sent, Start, null)], Start, Cancel);
        (await OneAsync()).State.ShouldBe(DeliveryState.Sent, "what was sent was sent, whoever did it");
    }

    [Fact]
    public async Task What_is_held_back_is_what_was_never_tried_and_is_not_urgent()
    {
        await PlannedAsync(("d-1", "n1", false), ("d-2", "n1", true), ("d-3", "n1", false));
        await TriedAsync("d-3", "n1", DeliveryState.Waiting, next: 0);

        await Log.HoldAsync(Leader, Start.AddMinutes(5), Cancel);
        await Log.HoldAsync(Leader, Start.AddMinutes(4), Cancel);

        (await DueAsync(urgent: false)).ShouldBe(["d-3:n1"]);
        (await DueAsync(urgent: true)).ShouldBe(["d-2:n1"]);
        (await UntriedAsync()).ShouldBe(["d-1:n1"]);
        (await Log.DueAsync(new(Leader, false), Start.AddMinutes(5), 10, Cancel)).Count.ShouldBe(2);
        (await ClaimAsync("d-1", "n1", 0)).ShouldBeTrue("a digest takes what is held back");
    }

    [Fact]
    public async Task What_the_rules_keep_from_being_sent_waits_for_nobody_and_says_what_did_it()
    {
        var why = new KeptBackBy(KeptBack.Inhibited, "red-first: d-9");
        await RaiseAsync("d-1", Intent("d-1", "n1"), Intent("d-1", "n2"));

        await Log.PlanAsync([Plan("d-1", "n1") with { KeptBack = why }, Plan("d-1", "n2")], Start, Cancel);

        (await DueAsync(urgent: false)).ShouldBe(["d-1:n2"]);
        (await ClaimAsync("d-1", "n1", 0)).ShouldBeFalse();
        var kept = (await Log.ListAsync(new(DeliveryState.Suppressed), 10, Cancel)).ShouldHaveSingleItem();
        (kept.Intent.Key.Notice, kept.KeptBack, kept.Tries).ShouldBe(("n1", why, 0));
        (await Log.BacklogAsync(Cancel)).Pending.ShouldBe(1);
        (await Log.DiscardAsync(new(new("d-1"), "n1"), "li", "a drill", Start, Cancel)).ShouldBe(0);
    }

    [Fact]
    public async Task A_group_waits_together_and_whatever_comes_later_in_its_disputes_waits_behind_it()
    {
        await RaiseAsync("d-1", Intent("d-1", "n1") with { Group = "place=x", Occasion = "warning" }, Intent("d-1", "n2"));
        await RaiseAsync("d-2", Intent("d-2", "n1"));
        var held = new PlannedDelivery(Key("d-1", "n1"), Urgent: false) { NotBefore = Start.AddMinutes(10), KeptBack = new(KeptBack.Grouped, "place=x"), Group = "place=x" };
        await Log.PlanAsync([held, Plan("d-1", "n2"), Plan("d-2", "n1")], Start, Cancel);

        (await Log.GroupAsync(Leader, "place=x", Cancel)).ShouldBe(new GroupPast(null, Start.AddMinutes(10)));
        (await Log.GroupAsync(Leader, "place=y", Cancel)).ShouldBe(default);
        (await UntriedAsync(Start)).ShouldBe(["d-2:n1"]);
        (await UntriedAsync(Start.AddMinutes(10))).ShouldBe(["d-1:n1", "d-1:n2", "d-2:n1"]);
        (await UntriedAsync()).ShouldBe(["d-1:n1", "d-1:n2", "d-2:n1"]);

        await TriedAsync("d-1", "n1", DeliveryState.Sent);
        (await Log.GroupAsync(Leader, "place=x", Cancel)).ShouldBe(new GroupPast(Start, null));
        var sent = (await Log.ListAsync(new(DeliveryState.Sent), 10, Cancel)).ShouldHaveSingleItem();
        (sent.KeptBack, sent.Group, sent.Intent.Group, sent.Intent.Occasion).ShouldBe((held.KeptBack, "place=x", "place=x", "warning"));
    }

    [Fact]
    public async Task A_digest_is_kept_with_what_is_in_it_and_counts_apart_from_single_notices()
    {
        await PlannedAsync(("d-1", "n1", false), ("d-2", "n1", false), ("d-3", "n1", false), ("d-4", "n1", true));
        await Log.ClaimAsync([Key("d-1", "n1"), Key("d-2", "n1")], "digest", Start.AddMinutes(1), Start.AddMinutes(2), Cancel);
        await Log.ClaimAsync([Key("d-3", "n1"), Key("d-4", "n1")], null, Start.AddMinutes(3), Start.AddMinutes(4), Cancel);

        (await Log.GroupedAsync(Webhook, "digest", Cancel)).Select(d => d.Intent.Key.Dispute.Value).ShouldBe(["d-1", "d-2"]);
        (await Log.GroupedAsync("mail", "digest", Cancel)).ShouldBeEmpty();
        (await Log.PastAsync(Leader, Start, Cancel)).ShouldBe(new MailboxPast(1, Start.AddMinutes(3), Start.AddMinutes(1)));
        (await Log.PastAsync(Leader, Start.AddMinutes(1), Cancel)).ShouldBe(new MailboxPast(1, Start.AddMinutes(3), null));
        (await Log.PastAsync(Leader, Start.AddMinutes(3), Cancel)).ShouldBe(default);
    }

    [Fact]
    public async Task Dead_letters_are_sent_again_with_their_digest_or_discarded_with_who_and_why()
    {
        await PlannedAsync(("d-1", "n1", false), ("d-2", "n1", false), ("d-3", "n1", false));
        await Log.ClaimAsync([Key("d-1", "n1"), Key("d-2", "n1")], "digest", Start, Start.AddMinutes(1), Cancel);
        await Log.RecordAsync([new(Key("d-1", "n1"), 1, DeliveryState.Dead, Start, "PAR1"), new(Key("d-2", "n1"), 1, DeliveryState.Dead, Start, "PAR1")], Start, Cancel);
        (await Log.BacklogAsync(Cancel)).ShouldBe(new NoticeBacklog(1, 2, Start));

        (await Log.ReplayAsync(new(new("d-3"), "n1"), "li", Start, Cancel)).ShouldBe(0);
        (await Log.ReplayAsync(new(new("d-1"), "n1"), "li", Start.AddMinutes(2), Cancel)).ShouldBe(2);
        (await Log.DiscardAsync(new(new("d-3"), "n1"), "li", "a drill", Start.AddMinutes(3), Cancel)).ShouldBe(1);
        (await Log.DiscardAsync(new(new("d-3"), "n1"), "li", "again", Start.AddMinutes(4), Cancel)).ShouldBe(0);

        (await Log.ListAsync(new(DeliveryState.Waiting), 10, Cancel)).ShouldAllBe(d => d.Digest == "digest" && d.By == "li" && d.Next == Start.AddMinutes(2));
        var discarded = (await Log.ListAsync(new(Dispute: new DisputeId("d-3")), 10, Cancel)).ShouldHaveSingleItem();
        (discarded.State, discarded.By, discarded.Reason, discarded.At).ShouldBe((DeliveryState.Discarded, "li", "a drill", Start.AddMinutes(3)));
        (await Log.ListAsync(new(DeliveryState.Dead), 10, Cancel)).ShouldBeEmpty();
        (await Log.BacklogAsync(Cancel)).ShouldBe(new NoticeBacklog(2, 0, Start));
    }

    private static IntentRow Intent(string dispute, string notice) => new(new(new(dispute), notice), "graded", new Holder("leader", "liaohe"), null, new("red"), "matrix", Start);

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
        (await ClaimAsync(dispute, notice, 0)).ShouldBeTrue();
        await Log.RecordAsync([new(Key(dispute, notice), 1, state, Start.AddMinutes(next), null)], Start, Cancel);
    }

    private async Task<IEnumerable<string>> DueAsync(bool urgent) => (await Log.DueAsync(new(Leader, urgent), Start, 10, Cancel)).Select(Name);

    private async Task<IEnumerable<string>> UntriedAsync(DateTimeOffset? upTo = null) => (await Log.UntriedAsync(Leader, upTo, 10, Cancel)).Select(Name);

    private async Task<Delivery> OneAsync() => (await Log.ListAsync(new(), 10, Cancel)).ShouldHaveSingleItem();
}
