using System.Text;
using Parley.Administration;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Tests.Administration;

public sealed class ContactsTests
{
    private const string Address = "yumei.canary@example.org";
    private const string Number = "+86 139-0000-1111";
    private readonly Scene scene = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_contact_is_listed_masked_with_who_wrote_it_down_and_shown_whole_to_those_who_may()
    {
        await SetAsync();

        var masked = await scene.Engine.ContactsAsync(Cancel);
        var whole = await scene.Engine.ReadContactsAsync(Scene.OtherCounty, Cancel);

        masked.Select(c => (c.Person, c.Kind, c.Shown, c.SetBy)).ShouldBe([("yu-mei", ContactKind.Email, "y***@example.org", "chen-yong"), ("yu-mei", ContactKind.Phone, "***111", "chen-yong")]);
        whole.Contacts.Select(c => c.Shown).ShouldBe([Address, Number]);
        string.Join(' ', whole.Contacts).ShouldNotContain("canary");
    }

    [Fact]
    public async Task Nobody_without_the_right_keeps_erases_or_sees_a_contact()
    {
        await SetAsync();

        ContactReply[] replies =
        [
            await scene.Engine.SetContactAsync("yu-mei", ContactKind.Email, "thief@example.org", Scene.Mediator, Cancel),
            await scene.Engine.EraseContactsAsync("yu-mei", Scene.Station, Cancel),
            await scene.Engine.ReadContactsAsync(Scene.Township, Cancel),
            await scene.Engine.ReadContactsAsync(Actor.System, Cancel),
        ];

        replies.ShouldAllBe(r => r.Refusal != null && r.Refusal.Guard == "Post" && r.Contacts.Count == 0);
        (await NowAsync(scene.Engine)).ShouldBe(Address);
    }

    [Fact]
    public async Task What_is_stored_in_the_clear_holds_no_address_and_another_host_with_the_key_reads_it()
    {
        await SetAsync();
        var other = new DisputeEngine(scene.Journal, new PackShelf(scene.Pack, scene.Journal), scene.Keys, scene.Clock);

        var rows = await scene.Journal.ReadAsync(Streams.Administration, 0, Cancel);

        foreach (var row in rows) (Encoding.UTF8.GetString(row.Clear.Span) + Encoding.UTF8.GetString(row.Personal.Span)).ShouldSatisfyAllConditions(t => t.ShouldNotContain("canary"), t => t.ShouldNotContain("0000"));
        (await NowAsync(other)).ShouldBe(Address);
    }

    [Fact]
    public async Task A_later_address_takes_the_place_of_the_one_before_and_the_same_again_writes_nothing()
    {
        await SetAsync();
        await scene.Engine.SetContactAsync("yu-mei", ContactKind.Email, "new@example.org", Scene.County, Cancel);
        var version = (await scene.Journal.HeadAsync(Streams.Administration, Cancel)).Version;

        var again = await scene.Engine.SetContactAsync("yu-mei", ContactKind.Email, " new@example.org ", Scene.OtherCounty, Cancel);

        again.Contacts.Select(c => c.Shown).ShouldBe(["n***@example.org", "***111"]);
        (await scene.Journal.HeadAsync(Streams.Administration, Cancel)).Version.ShouldBe(version);
    }

    [Fact]
    public async Task Erasing_destroys_the_key_for_every_host_and_export_while_the_chain_holds()
    {
        var other = new DisputeEngine(scene.Journal, new PackShelf(scene.Pack, scene.Journal), scene.Keys, scene.Clock);
        await SetAsync();
        (await NowAsync(other)).ShouldBe(Address);

        (await scene.Engine.EraseContactsAsync("yu-mei", Scene.County, Cancel)).IsDone.ShouldBeTrue();

        (await NowAsync(other)).ShouldBeNull();
        (await scene.Journal.ReadSaltsAsync(Streams.Administration, Cancel)).ShouldBeEmpty();
        using var export = new MemoryStream();
        await new CanonicalExport(scene.Journal, new CommitCodecs(scene.Keys)).WriteAsync(export, cancellationToken: Cancel);
        Encoding.UTF8.GetString(export.ToArray()).ShouldSatisfyAllConditions(t => t.ShouldContain("PersonErased"), t => t.ShouldNotContain("canary"), t => t.ShouldNotContain("0000"));
        (await new Verification(scene.Journal, new CommitCodecs(scene.Keys)).RunAsync(Cancel)).Damage.ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_was_erased_can_be_written_down_again_under_a_new_key()
    {
        await SetAsync();
        await scene.Engine.EraseContactsAsync("yu-mei", Scene.County, Cancel);

        await scene.Engine.SetContactAsync("yu-mei", ContactKind.Email, "new@example.org", Scene.County, Cancel);

        var fresh = new DisputeEngine(scene.Journal, new PackShelf(scene.Pack, scene.Journal), scene.Keys, scene.Clock);
        (await NowAsync(fresh)).ShouldBe("new@example.org");
        (await fresh.ContactsAsync(Cancel)).ShouldHaveSingleItem();
        (await new Verification(scene.Journal, new CommitCodecs(scene.Keys)).RunAsync(Cancel)).Damage.ShouldBeNull();
    }

    [Fact]
    public async Task Silences_and_contacts_share_the_stream_and_neither_disturbs_the_other()
    {
        await SetAsync();
        await scene.Engine.SilenceAsync(new() { Texts = ["reminder"] }, "a drill", scene.Clock.GetUtcNow().AddHours(1), Scene.County, cancellationToken: Cancel);
        await scene.Engine.EraseContactsAsync("yu-mei", Scene.County, Cancel);

        (await scene.Engine.SilencesAsync(Cancel)).ShouldHaveSingleItem();
        (await scene.Engine.ContactsAsync(Cancel)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ContactKind.Email, "Yu Mei <yumei@example.org>", "PAR0861")]
    [InlineData(ContactKind.Email, "yumei", "PAR0861")]
    [InlineData(ContactKind.Email, "yumei@example.org\r\nBcc: thief@example.org", "PAR0861")]
    [InlineData(ContactKind.Email, "", "PAR0861")]
    [InlineData(ContactKind.Phone, "call me", "PAR0862")]
    [InlineData(ContactKind.Phone, "12", "PAR0862")]
    [InlineData(ContactKind.Phone, "139+0000", "PAR0862")]
    public async Task What_is_no_address_or_number_is_refused_and_never_repeated(ContactKind kind, string given, string id)
    {
        var refusal = (await scene.Engine.SetContactAsync("yu-mei", kind, given, Scene.County, Cancel)).Refusal.ShouldNotBeNull();

        refusal.Id.ShouldBe(id);
        if (given.Length > 0) refusal.ToString().ShouldNotContain(given);
    }

    [Fact]
    public async Task Nobody_outside_the_organisation_is_kept_and_whoever_has_no_contact_is_not_erased()
    {
        (await scene.Engine.SetContactAsync("a-stranger", ContactKind.Email, Address, Scene.County, Cancel)).Refusal.ShouldNotBeNull().Id.ShouldBe("PAR0860");
        (await scene.Engine.EraseContactsAsync("yu-mei", Scene.County, Cancel)).Refusal.ShouldNotBeNull().Id.ShouldBe("PAR0863");
        (await scene.Engine.SetContactAsync("dongcun-retired-cadre", ContactKind.Phone, Number, Scene.County, Cancel)).IsDone.ShouldBeTrue();
    }

    private static async Task<string?> NowAsync(DisputeEngine engine) => (await engine.ContactsNowAsync(Cancel)).Find("yu-mei", ContactKind.Email);

    private async Task SetAsync()
    {
        (await scene.Engine.SetContactAsync("yu-mei", ContactKind.Email, Address, Scene.County, Cancel)).IsDone.ShouldBeTrue();
        (await scene.Engine.SetContactAsync("yu-mei", ContactKind.Phone, Number, Scene.County, Cancel)).IsDone.ShouldBeTrue();
    }
}
