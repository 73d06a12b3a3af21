using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using Parley.Delivery.Addresses;
using Parley.Delivery.CloudEvents;
using Parley.Delivery.Robots;
using Parley.Delivery.Webhooks;

namespace Parley.Delivery.Settings;

/// <summary>Reads <c>Parley:Webhooks</c>: one section a receiver, its key is the channel's name.</summary>
internal sealed class WebhookSettings(AllowedHosts allowed, IReadOnlyDictionary<string, Robot> robots)
{
    private const string CloudEvents = "cloudevents";

    private static readonly TimeSpan StandardTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(2);

    /// <exception cref="DeliverySettingsException">A receiver cannot be used as it is configured.</exception>
    public ImmutableArray<WebhookEndpoint> Read(IConfigurationSection section) => [.. section.GetChildren().Select(child => Endpoint(new SettingReader(child)))];

    private WebhookEndpoint Endpoint(SettingReader settings)
    {
        if (settings.Name is "log" or "email") throw settings.Wrong("Url", DeliveryMessages.ChannelNameTaken, settings.Name);
        var address = WebhookAddress.Parse(settings.Needed("Url"), allowed, out var refusal);
        if (address is null) throw settings.Wrong("Url", refusal ?? WebhookAddress.Nothing());
        var endpoint = new WebhookEndpoint(settings.Name, address.Uri, settings.Time("Timeout", StandardTimeout, LongestTimeout), Form(settings));
        settings.NothingElse();
        return endpoint;
    }

    private WebhookForm Form(SettingReader settings)
    {
        var form = settings.Text("Form") ?? CloudEvents;
        if (string.Equals(form, CloudEvents, StringComparison.OrdinalIgnoreCase)) return new CloudEventForm(SourceOf(settings), SecretsOf(settings));
        if (!robots.TryGetValue(form, out var robot)) throw settings.Wrong("Form", DeliveryMessages.FormUnknown, form, string.Join(", ", robots.Keys.Append(CloudEvents).Order(StringComparer.Ordinal)));
        return new RobotForm(robot, SecretOf(settings, robot), settings.Text("Language"));
    }

    private static string SourceOf(SettingReader settings)
    {
        var source = settings.Text("Source") ?? CloudEventForm.StandardSource;
        return Uri.IsWellFormedUriString(source, UriKind.RelativeOrAbsolute) ? source : throw settings.Wrong("Source", DeliveryMessages.SettingMalformed, "a URI", "URI");
    }

    private static ImmutableArray<WebhookSecret> SecretsOf(SettingReader settings)
    {
        var texts = settings.List("Secrets");
        if (texts.Count == 0) throw settings.Wrong("Secrets", DeliveryMessages.SettingMissing);
        return [.. texts.Select(text => WebhookSecret.TryParse(text) ?? throw settings.Wrong("Secrets", WebhookSecret.Malformed()))];
    }

    /// <summary>A robot knows one secret at a time.</summary>
    private static string? SecretOf(SettingReader settings, Robot robot)
    {
        var secret = settings.List("Secrets") switch
        {
            [] => null,
            [var one] => one,
            _ => throw settings.Wrong("Secrets", DeliveryMessages.SettingMalformed, "one secret, for a robot", "机器人的一个密钥"),
        };
        return secret is null || robot.Signing != RobotSigning.None
            ? secret
            : throw settings.Wrong("Secrets", DeliveryMessages.SettingMalformed, "no secret, for this robot does not sign", "空（该机器人不签名）");
    }
}
