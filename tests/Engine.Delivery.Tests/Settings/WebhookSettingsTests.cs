using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Parley.Delivery;
using Parley.Hosting;
using Parley.Notices;

namespace Parley.Tests.Delivery.Settings;

public sealed class WebhookSettingsTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    [Fact]
    public void Each_receiver_becomes_a_channel_of_its_name()
    {
        var services = new ServiceCollection();
        services.AddLogging();

        services.AddParley().AddWebhooks(Settings(
            ("Webhooks:duty:Url", "https://hooks.county.gov.cn/parley"),
            ("Webhooks:duty:Secrets:0", Secret),
            ("Webhooks:chat:Url", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1"),
            ("Webhooks:chat:Form", "wecom"),
            ("Webhooks:chat:Timeout", "00:00:05")));

        using var provider = services.BuildServiceProvider();
        provider.GetServices<INoticeChannel>().Select(c => c.Name).ShouldBe(["log", "chat", "duty"]);
    }

    [Fact]
    public void An_operator_can_write_another_robot() => Should.NotThrow(() => Add(
        ("Robots:own:Body", """{ "say": "{text}", "sig": "{sign}" }"""),
        ("Robots:own:Signing", "feishu"),
        ("Robots:own:SuccessField", "code"),
        ("Robots:own:TextLimit", "500"),
        ("Webhooks:chat:Url", "https://robot.example.com/h"),
        ("Webhooks:chat:Form", "own"),
        ("Webhooks:chat:Secrets:0", "s")));

    [Theory]
    [InlineData("Url", "https://127.0.0.1/h", "PAR5004")]
    [InlineData("Url", "http://hooks.county.gov.cn/", "PAR5002")]
    [InlineData("Url", "https://intranet/h", "PAR5003")]
    [InlineData("Url", "", "PAR5013")]
    [InlineData("Secrets:0", "canary-secret", "PAR5006")]
    [InlineData("Secrets:0", null, "PAR5013")]
    [InlineData("Timeout", "30", "PAR5015")]
    [InlineData("Timeout", "-00:00:01", "PAR5015")]
    [InlineData("Form", "telegram", "PAR5016")]
    [InlineData("Source", "not a uri", "PAR5015")]
    [InlineData("Secret", Secret, "PAR5014")]
    public void A_receiver_that_cannot_work_stops_the_start_and_is_named(string setting, string? value, string id)
    {
        var settings = new Dictionary<string, string?> { ["Url"] = "https://hooks.county.gov.cn/", ["Secrets:0"] = Secret, [setting] = value };

        var exception = Should.Throw<DeliverySettingsException>(() => Add([.. settings.Where(s => s.Value is not null).Select(s => ($"Webhooks:duty:{s.Key}", s.Value))]));

        exception.Problem.Id.ShouldBe(id);
        exception.Setting.ShouldBe($"Parley:Webhooks:duty:{setting.Replace(":0", "", StringComparison.Ordinal)}");
        exception.ToString().ShouldNotContain("canary");
    }

    [Theory]
    [InlineData("Body", "not json {text}", "PAR5017")]
    [InlineData("Body", """{ "say": "nothing" }""", "PAR5017")]
    [InlineData("Signing", "md5", "PAR5015")]
    [InlineData("TextLimit", "0", "PAR5015")]
    [InlineData("Success", "code", "PAR5014")]
    public void A_robot_that_cannot_work_stops_the_start(string setting, string value, string id)
    {
        var settings = new Dictionary<string, string?> { ["Body"] = """{ "say": "{text}" }""", [setting] = value };

        Should.Throw<DeliverySettingsException>(() => Add([.. settings.Select(s => ($"Robots:own:{s.Key}", s.Value))])).Problem.Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("wecom", new[] { "s1" }, "PAR5015")]
    [InlineData("feishu", new[] { "s1", "s2" }, "PAR5015")]
    public void A_robot_has_the_secrets_it_can_use(string form, string[] secrets, string id)
    {
        (string, string?)[] settings = [("Webhooks:chat:Url", "https://robot.example.com/h"), ("Webhooks:chat:Form", form), .. secrets.Select((s, at) => ($"Webhooks:chat:Secrets:{at}", (string?)s))];

        Should.Throw<DeliverySettingsException>(() => Add(settings)).Problem.Id.ShouldBe(id);
    }

    [Theory]
    [InlineData("log")]
    [InlineData("email")]
    public void Names_of_other_channels_are_taken(string name) =>
        Should.Throw<DeliverySettingsException>(() => Add(($"Webhooks:{name}:Url", "https://hooks.county.gov.cn/"))).Problem.Id.ShouldBe("PAR5018");

    [Fact]
    public void The_operator_may_allow_hosts_of_the_own_network() => Should.NotThrow(() => Add(
        ("AllowedHosts:0", "127.0.0.1:9000"), ("Webhooks:duty:Url", "http://127.0.0.1:9000/h"), ("Webhooks:duty:Secrets:0", Secret)));

    private static void Add(params (string Key, string? Value)[] settings) => new ServiceCollection().AddParley().AddWebhooks(Settings(settings));

    private static IConfiguration Settings(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"Parley:{s.Key}", s.Value))).Build();
}
