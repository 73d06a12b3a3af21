using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Parley.Delivery;
using Parley.Hosting;
using Parley.Notices;

namespace Parley.Tests.Delivery.Settings;

public sealed class EmailSettingsTests
{
    private static readonly (string Name, string? Value)[] Good =
        [("Host", "mail.county.gov.cn"), ("From", "parley@county.gov.cn"), ("Addresses:party-head@leading-group", "head@county.gov.cn"), ("User", "parley"), ("Password", "canary-password")];

    [Fact]
    public async Task Mail_is_a_channel_once_it_is_configured_and_none_before()
    {
        (await ChannelsAsync()).ShouldBe(["log"]);
        (await ChannelsAsync(Good)).ShouldBe(["log", "email"]);
    }

    [Theory]
    [InlineData("Host", null, "PAR5013")]
    [InlineData("Host", "mail/../x", "PAR5015")]
    [InlineData("From", null, "PAR5013")]
    [InlineData("From", "canary\r\nBcc: x@example.org", "PAR5015")]
    [InlineData("From", "Parley <canary@county.gov.cn>", "PAR5015")]
    [InlineData("From", "canary", "PAR5015")]
    [InlineData("Addresses:mediator", "canary@county.gov.cn, canary2@county.gov.cn", "PAR5015")]
    [InlineData("Addresses:mediator", "canary@county.gov.cn\n", "PAR5015")]
    [InlineData("Port", "0", "PAR5015")]
    [InlineData("Port", "65536", "PAR5015")]
    [InlineData("Security", "none", "PAR5022")]
    [InlineData("Security", "tls", "PAR5015")]
    [InlineData("Addresses:mediator", "canary\u202E@county.gov.cn", "PAR5015")]
    [InlineData("Thumbprint", "canary", "PAR5015")]
    [InlineData("Timeout", "00:05:01", "PAR5015")]
    [InlineData("Pasword", "canary", "PAR5014")]
    public async Task Mail_that_cannot_work_stops_the_start_and_no_value_is_told(string name, string? value, string id)
    {
        (string, string?)[] settings = [.. Good.Where(s => s.Name != name), .. value is null ? Array.Empty<(string, string?)>() : [(name, value)]];

        var exception = await Should.ThrowAsync<DeliverySettingsException>(() => ChannelsAsync(settings));

        exception.Problem.Id.ShouldBe(id);
        exception.Setting.ShouldBe($"Parley:Email:{name}");
        exception.ToString().ShouldNotContain("canary");
    }

    private static async Task<string[]> ChannelsAsync(params (string Name, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => $"Parley:Email:{s.Name}", s => s.Value)).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddParley(o => o.Pack = RepositoryRoot.File("packs", "community")).AddEmail(configuration);
        await using var provider = services.BuildServiceProvider();
        return [.. provider.GetServices<INoticeChannel>().Select(c => c.Name)];
    }
}
