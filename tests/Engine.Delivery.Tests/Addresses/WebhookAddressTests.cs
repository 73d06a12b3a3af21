using System.Net;
using System.Text.Json;
using Parley.Delivery.Addresses;

namespace Parley.Tests.Delivery.Addresses;

public sealed class WebhookAddressTests
{
    public static TheoryData<string, string, bool> Corpus()
    {
        var data = new TheoryData<string, string, bool>();
        using var file = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Corpora("webhook_urls.json")));
        foreach (var one in file.RootElement.EnumerateArray())
        {
            data.Add(one.GetProperty("id").GetString() ?? "", one.GetProperty("url").GetString() ?? "", one.GetProperty("expect").GetString() == "allow");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Each_address_of_the_corpus_is_taken_or_refused_as_expected(string id, string url, bool allowed)
    {
        var address = WebhookAddress.Parse(url, AllowedHosts.None, out var refusal);

        (address is not null).ShouldBe(allowed, $"{id}: {refusal}");
        (refusal is null).ShouldBe(allowed);
    }

    [Theory]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f000001/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://134744072/")]
    [InlineData("https://010.8.8.8/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://[64:ff9b::7f00:1]/")]
    [InlineData("https://[2001::1]/")]
    [InlineData("https://[fd00:ec2::254]/")]
    [InlineData("https://[::]/")]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://168.63.129.16/metadata")]
    [InlineData("https://255.255.255.255/")]
    [InlineData("https://user:secret@hooks.example.com/")]
    [InlineData("https://hooks.example.com\\@127.0.0.1/")]
    [InlineData("https://localhost./")]
    [InlineData("https://printer.home.arpa/")]
    [InlineData("https://hooks.example.com /")]
    [InlineData("https://hooks.exаmple.com/")]
    [InlineData("https:hooks.example.com")]
    [InlineData("")]
    public void Other_ways_to_the_own_network_are_refused_too(string url) => WebhookAddress.Parse(url, AllowedHosts.None, out _).ShouldBeNull();

    [Theory]
    [InlineData("https://hooks.example.com/services/T0/B0?key=1")]
    [InlineData("https://hooks.example.com:8443/h")]
    [InlineData("https://[2606:4700::1111]/h")]
    [InlineData("https://xn--fiqs8s.com/h")]
    public void Public_addresses_are_taken(string url) => WebhookAddress.Parse(url, AllowedHosts.None, out _).ShouldNotBeNull().Uri.Scheme.ShouldBe("https");

    [Theory]
    [InlineData("http://127.0.0.1:5000/h", true)]
    [InlineData("http://127.0.0.1:5001/h", false)]
    [InlineData("https://hooks.county.internal/h", true)]
    [InlineData("http://hooks.county.internal./h", true)]
    [InlineData("https://other.county.internal/h", false)]
    [InlineData("http://user@127.0.0.1:5000/h", false)]
    public void The_operator_allows_hosts_of_the_own_network_by_name(string url, bool allowed) =>
        (WebhookAddress.Parse(url, new AllowedHosts(["127.0.0.1:5000", "hooks.county.internal"]), out _) is not null).ShouldBe(allowed);

    [Fact]
    public async Task A_name_that_leads_inside_when_connecting_is_refused_whatever_it_led_to_before()
    {
        var answers = new Queue<IPAddress[]>([[IPAddress.Parse("8.8.8.8"), IPAddress.Parse("10.0.0.7")], [IPAddress.IPv6Loopback], []]);
        var connection = new GuardedConnection(AllowedHosts.None, (_, _) => Task.FromResult(answers.Dequeue()));

        var mixed = await Should.ThrowAsync<ForbiddenAddressException>(async () => await connection.ConnectAsync("rebind.example.com", 443, TestContext.Current.CancellationToken));
        var loopback = await Should.ThrowAsync<ForbiddenAddressException>(async () => await connection.ConnectAsync("rebind.example.com", 443, TestContext.Current.CancellationToken));
        var nothing = await Should.ThrowAsync<ForbiddenAddressException>(async () => await connection.ConnectAsync("rebind.example.com", 443, TestContext.Current.CancellationToken));

        (mixed.Refusal.Id, loopback.Refusal.Id, nothing.Refusal.Id).ShouldBe(("PAR5004", "PAR5004", "PAR5005"));
        mixed.Refusal.Reason().ShouldContain("10.0.0.7");
    }
}
