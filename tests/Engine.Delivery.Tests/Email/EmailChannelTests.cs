using System.Collections.Frozen;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit.Security;
using MimeKit;
using Parley.Administration;
using Parley.Delivery.Addresses;
using Parley.Delivery.Email;
using Parley.Disputes;
using Parley.Disputes.Events;

namespace Parley.Tests.Delivery.Email;

public sealed class EmailChannelTests
{
    private const string Officer = "community-officer@anping-station";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_gets_both_languages_as_text_and_as_a_page_under_an_id_made_of_the_notices()
    {
        await using var sink = new SmtpSink(_ => null);

        var result = await Channel(sink).SendAsync(Messages.ToOfficer(english: "Sign <b>w-1</b> & go."), Cancel);

        result.IsDelivered.ShouldBeTrue();
        var (to, text) = sink.Taken.ShouldHaveSingleItem();
        var mail = Read(text);
        to.ShouldBe("desk@example.org");
        mail.Subject.ShouldBe("[orange-en / orange-zh-CN] d-1");
        mail.MessageId.ShouldBe("d-1=3An3@example.org");
        mail.Date.ShouldBe(Messages.At);
        mail.Headers[HeaderId.AutoSubmitted].ShouldBe("auto-generated");
        (mail.TextBody ?? string.Empty).ShouldSatisfyAllConditions(b => b.ShouldContain("Sign <b>w-1</b> & go."), b => b.ShouldContain("纠纷 d-1：请签收橙色预警。"));
        (mail.HtmlBody ?? string.Empty).ShouldSatisfyAllConditions(b => b.ShouldContain("Sign &lt;b&gt;w-1&lt;/b&gt; &amp; go."), b => b.ShouldContain("<div lang=\"zh-CN\""), b => b.ShouldContain("纠纷 d-1：请签收橙色预警。"));
    }

    [Theory]
    [InlineData("CONNECT", "421 later", "PAR5007")]
    [InlineData("CONNECT", "554 no", "PAR5007")]
    [InlineData("CONNECT", SmtpSink.Close, "PAR5010")]
    [InlineData("CONNECT", SmtpSink.Silence, "PAR5011")]
    [InlineData("MAIL", "451 busy", "PAR5007")]
    [InlineData("MAIL", "550 sender unknown", "PAR5007")]
    [InlineData("RCPT", "450 full", "PAR5007")]
    [InlineData("DATA", "452 no room", "PAR5007")]
    [InlineData("DATA.", "451 try later", "PAR5007")]
    [InlineData("DATA.", "554 we take no such thing", "PAR5007")]
    [InlineData("DATA.", SmtpSink.Close, "PAR5010")]
    [InlineData("DATA.", SmtpSink.Silence, "PAR5011")]
    public async Task What_was_not_taken_is_tried_again_under_the_same_id_and_nothing_of_it_is_told(string at, string say, string problem)
    {
        var bad = true;
        await using var sink = new SmtpSink(line => bad && line.StartsWith(at, StringComparison.Ordinal) ? $"{say}" : null);
        var channel = Channel(sink, TimeSpan.FromSeconds(1));

        var first = await channel.SendAsync(Messages.ToOfficer(), Cancel);
        bad = false;
        var second = await channel.SendAsync(Messages.ToOfficer(), Cancel);

        first.ShouldSatisfyAllConditions(r => r.IsDelivered.ShouldBeFalse(), r => r.MayTryAgain.ShouldBeTrue(), r => r.Problem?.Id.ShouldBe(problem));
        first.Problem?.ToString().ShouldNotContain("desk@");
        second.IsDelivered.ShouldBeTrue();
        sink.Seen.Select(text => Read(text).MessageId).Distinct().ShouldBe(["d-1=3An3@example.org"]);
    }

    [Fact]
    public async Task A_mailbox_refused_for_good_is_a_dead_letter_unless_another_took_it()
    {
        await using var sink = new SmtpSink(line => line.Contains("RCPT TO:<desk@", StringComparison.Ordinal) ? "550 no such user" : null);

        var alone = await Channel(sink).SendAsync(Messages.ToOfficer(), Cancel);
        var together = await Channel(sink, people: ["li"]).SendAsync(Messages.ToOfficer(), Cancel);

        alone.ShouldSatisfyAllConditions(r => r.MayTryAgain.ShouldBeFalse(), r => r.Problem?.Id.ShouldBe("PAR5020"));
        together.IsDelivered.ShouldBeTrue();
        sink.Taken.ShouldHaveSingleItem().To.ShouldBe("li@example.org");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("550 no such user")]
    public async Task A_mailbox_that_takes_nothing_for_now_delays_no_other_and_the_others_do_not_get_it_twice(string? afterwards)
    {
        string? say = "452 mailbox full";
        await using var sink = new SmtpSink(line => line.Contains("RCPT TO:<desk@", StringComparison.Ordinal) ? say : null);
        var channel = Channel(sink, people: ["li"]);

        var first = await channel.SendAsync(Messages.ToOfficer(), Cancel);
        var second = await channel.SendAsync(Messages.ToOfficer(), Cancel);
        say = afterwards;
        var third = await channel.SendAsync(Messages.ToOfficer(), Cancel);

        first.ShouldSatisfyAllConditions(r => r.MayTryAgain.ShouldBeTrue(), r => r.Problem?.Id.ShouldBe("PAR5007"));
        second.MayTryAgain.ShouldBeTrue();
        third.IsDelivered.ShouldBeTrue();
        sink.Taken.Select(t => t.To).ShouldBe(afterwards is null ? ["li@example.org", "desk@example.org"] : ["li@example.org"]);
        sink.Taken.Select(t => Read(t.Mail).MessageId).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_recipient_refused_because_of_the_conversation_is_tried_again()
    {
        await using var sink = new SmtpSink(line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "530 log in first" : null);

        (await Channel(sink).SendAsync(Messages.ToOfficer(), Cancel)).MayTryAgain.ShouldBeTrue();
    }

    [Fact]
    public async Task Parties_are_passed_over_and_so_is_a_post_without_an_address_with_the_reason()
    {
        await using var sink = new SmtpSink(_ => null);

        var party = await Channel(sink).SendAsync(Messages.ToParty(), Cancel);
        var unknown = await Channel(sink, addresses: []).SendAsync(Messages.ToOfficer(), Cancel);

        party.IsPassedOver.ShouldBeTrue();
        party.Problem.ShouldBeNull();
        unknown.ShouldSatisfyAllConditions(r => r.IsPassedOver.ShouldBeTrue(), r => r.MayTryAgain.ShouldBeFalse(), r => r.Problem?.Id.ShouldBe("PAR5019"));
        sink.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_kept_of_a_person_goes_before_the_one_of_the_settings_and_once_erased_the_settings_count_again()
    {
        await using var sink = new SmtpSink(_ => null);
        var set = ContactBook.Empty.With(Administered(1, new ContactSet("li", ContactKind.Email, new PersonalText("li", "kept@example.org"))));
        var erased = set.With(Administered(2, new PersonErased("li")));

        await Channel(sink, people: ["li"], kept: set).SendAsync(Messages.ToOfficer(), Cancel);
        await Channel(sink, people: ["li"], kept: erased).SendAsync(Messages.ToOfficer(), Cancel);

        sink.Taken.Select(t => t.To).ShouldBe(["desk@example.org kept@example.org", "desk@example.org li@example.org"]);
    }

    [Theory]
    [InlineData("d-1\r\nBcc: thief@example.org")]
    [InlineData("d-1\nX: y")]
    [InlineData("d-1\u2028Bcc: thief@example.org")]
    [InlineData("d-1\u202Egpj.exe")]
    [InlineData("d-1\0")]
    public async Task No_header_can_be_slipped_in_and_no_reading_direction_turned(string dispute)
    {
        await using var sink = new SmtpSink(_ => null);
        var message = Messages.ToOfficer();
        var label = new Func<Level, string, string>((_, _) => dispute);

        (await Channel(sink, label: label).SendAsync(message with { Id = $"{dispute}:n1" }, Cancel)).IsDelivered.ShouldBeTrue();

        var mail = Read(sink.Taken.ShouldHaveSingleItem().Mail);
        mail.Bcc.ShouldBeEmpty();
        mail.Headers.Select(h => h.Field).Order(StringComparer.Ordinal).ShouldBe(["Auto-Submitted", "Date", "From", "MIME-Version", "Message-Id", "Subject", "To"]);
        (mail.Subject ?? string.Empty).ShouldSatisfyAllConditions(t => t.ShouldStartWith("[d-1 "), t => t.ShouldNotContain("\u202E"), t => t.ShouldNotContain("\u2028"));
    }

    [Fact]
    public async Task A_drill_is_marked_in_the_subject()
    {
        await using var sink = new SmtpSink(_ => null);

        await Channel(sink).SendAsync(Messages.ToOfficer() with { IsDrill = true }, Cancel);

        Read(sink.Taken.ShouldHaveSingleItem().Mail).Subject.ShouldBe("[DRILL] 【演练】[orange-en / orange-zh-CN] d-1");
    }

    [Fact]
    public async Task A_digest_says_how_many_there_are_and_an_endless_subject_is_cut_between_two_characters()
    {
        await using var sink = new SmtpSink(_ => null);
        var name = string.Concat(Enumerable.Repeat("🙂", 300));

        await Channel(sink).SendAsync(Messages.ToOfficer() with { Count = 8 }, Cancel);
        await Channel(sink, label: (_, _) => name).SendAsync(Messages.ToOfficer(), Cancel);

        var subjects = sink.Taken.Select(t => Read(t.Mail).Subject ?? string.Empty).ToArray();
        subjects[0].ShouldBe("[orange-en / orange-zh-CN] d-1 +7");
        subjects[1].Length.ShouldBeInRange(198, 200);
        subjects[1].ShouldEndWith("🙂…");
    }

    [Fact]
    public async Task A_mail_host_on_the_own_network_that_the_operator_has_not_allowed_is_never_connected_to()
    {
        await using var sink = new SmtpSink(_ => null);

        var result = await Channel(sink, allowed: AllowedHosts.None).SendAsync(Messages.ToOfficer(), Cancel);

        result.Problem?.Id.ShouldBe("PAR5004");
        sink.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_offers_no_encryption_where_it_is_wanted_gets_nothing()
    {
        await using var sink = new SmtpSink(_ => null);

        var result = await Channel(sink, security: SecureSocketOptions.StartTls).SendAsync(Messages.ToOfficer(), Cancel);

        result.ShouldSatisfyAllConditions(r => r.MayTryAgain.ShouldBeTrue(), r => r.Problem?.Id.ShouldBe("PAR5010"));
        sink.Seen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task A_certificate_nobody_vouches_for_is_taken_only_when_it_is_the_one_the_operator_named(bool named, bool delivered)
    {
        using var certificate = Certificate();
        await using var sink = new SmtpSink(_ => null, certificate);

        var result = await Channel(sink, security: SecureSocketOptions.StartTls, thumbprint: named ? certificate.GetCertHashString(HashAlgorithmName.SHA256) : null).SendAsync(Messages.ToOfficer(), Cancel);

        result.IsDelivered.ShouldBe(delivered);
        result.MayTryAgain.ShouldBe(!delivered);
        sink.Seen.Count.ShouldBe(delivered ? 1 : 0);
    }

    [Fact]
    public async Task Another_certificate_than_the_one_the_operator_named_is_refused()
    {
        using var certificate = Certificate();
        using var other = Certificate();
        await using var sink = new SmtpSink(_ => null, certificate);

        var result = await Channel(sink, security: SecureSocketOptions.StartTls, thumbprint: other.GetCertHashString(HashAlgorithmName.SHA256)).SendAsync(Messages.ToOfficer(), Cancel);

        result.ShouldSatisfyAllConditions(r => r.MayTryAgain.ShouldBeTrue(), r => r.Problem?.Id.ShouldBe("PAR5010"));
        sink.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_words_of_an_office_turn_no_reading_direction_and_hold_nothing_unseen()
    {
        await using var sink = new SmtpSink(_ => null);

        await Channel(sink).SendAsync(Messages.ToOfficer(english: "Sign\u202E this\0 now.\r\nThen\u2066 call."), Cancel);

        var mail = Read(sink.Taken.ShouldHaveSingleItem().Mail);
        (mail.TextBody ?? string.Empty).ReplaceLineEndings("\n").ShouldStartWith("Sign  this  now.\nThen  call.\n");
        (mail.HtmlBody ?? string.Empty).ShouldSatisfyAllConditions(b => b.ShouldNotContain("\u202E"), b => b.ShouldNotContain("202E"), b => b.ShouldNotContain("\0"));
    }

    [Fact]
    public async Task A_subject_is_cut_between_two_characters_as_a_reader_sees_them()
    {
        await using var sink = new SmtpSink(_ => null);
        const string Family = "👨‍👩‍👧‍👦";

        await Channel(sink, label: (_, _) => string.Concat(Enumerable.Repeat(Family, 50))).SendAsync(Messages.ToOfficer(), Cancel);

        var subject = Read(sink.Taken.ShouldHaveSingleItem().Mail).Subject ?? string.Empty;
        subject.Length.ShouldBeLessThanOrEqualTo(200);
        subject.ShouldEndWith(Family + "…");
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    private static MimeMessage Read(string text)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return MimeMessage.Load(stream, Cancel);
    }

    private static RecordedCommit Administered(long version, DisputeEvent happened) =>
        new("$administration", version, new CommandId($"c{version}"), Messages.At, new CommitHeader("KeepContacts", new Actor("chen-yong", "county-centre@qingshi"), "r", "d"), [happened]);

    private static EmailChannel Channel(
        SmtpSink sink,
        TimeSpan? timeout = null,
        string[]? people = null,
        (string, string)[]? addresses = null,
        Func<Level, string, string>? label = null,
        AllowedHosts? allowed = null,
        SecureSocketOptions security = SecureSocketOptions.None,
        string? thumbprint = null,
        ContactBook? kept = null)
    {
        var from = new MailboxAddress(string.Empty, "parley@example.org");
        var clock = TimeProvider.System;
        var server = new EmailServer("127.0.0.1", sink.Port, security, null, string.Empty, from, timeout ?? TimeSpan.FromSeconds(20), thumbprint);
        var sender = new EmailSender(server, new GuardedConnection(allowed ?? new AllowedHosts(["127.0.0.1"]), Dns.GetHostAddressesAsync), clock);
        var known = (addresses ?? [(Officer, "desk@example.org"), ("li", "li@example.org")]).ToFrozenDictionary(a => a.Item1, a => new MailboxAddress(string.Empty, a.Item2), StringComparer.Ordinal);
        return new EmailChannel(sender, new EmailText(from, label ?? ((level, language) => $"{level}-{language}")), new EmailBook(known, _ => [.. people ?? []], _ => ValueTask.FromResult(kept ?? ContactBook.Empty)));
    }
}
