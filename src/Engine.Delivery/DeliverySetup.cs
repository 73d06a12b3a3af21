using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Parley.Delivery.Addresses;
using Parley.Delivery.Email;
using Parley.Delivery.Settings;
using Parley.Delivery.Webhooks;
using Parley.Hosting;
using Parley.Letters;
using Parley.Notices;

namespace Parley.Delivery;

/// <summary>Adds the ways to reach people that need a network.</summary>
public static class DeliverySetup
{
    private const string Root = "Parley";

    /// <summary>
    /// Adds a channel for each receiver of <c>Parley:Webhooks</c>, named as its section. Settings of a receiver: <c>Url</c>, <c>Secrets</c>, <c>Form</c> (<c>cloudevents</c>, the default, <c>wecom</c>,
    /// <c>dingtalk</c>, <c>feishu</c>, or one of <c>Parley:Robots</c>), <c>Timeout</c> (default ten seconds, at most two minutes), <c>Source</c>, <c>Language</c>. Read once, here.
    /// </summary>
    /// <param name="builder">The builder that <see cref="ParleySetup.AddParley"/> gave.</param>
    /// <param name="configuration">The configuration of the application; secrets belong into it and never into a rule pack.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="configuration"/> is null.</exception>
    /// <exception cref="DeliverySettingsException">A receiver cannot be used as it is configured: a forbidden address, a bad secret, an unknown setting.</exception>
    public static ParleyBuilder AddWebhooks(this ParleyBuilder builder, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configuration);
        var parley = configuration.GetSection(Root);
        var allowed = HostSettings.Read(parley);
        var endpoints = new WebhookSettings(allowed, RobotSettings.Read(parley.GetSection("Robots"))).Read(parley.GetSection("Webhooks"));
        builder.Services.TryAddSingleton(p => new WebhookSender(new GuardedConnection(allowed, Dns.GetHostAddressesAsync), p.GetRequiredService<TimeProvider>()));
        foreach (var endpoint in endpoints)
        {
            builder.Services.AddSingleton<INoticeChannel>(p => new WebhookChannel(endpoint, p.GetRequiredService<WebhookSender>(), p.GetRequiredService<TimeProvider>()));
        }

        return builder;
    }

    /// <summary>
    /// Adds the channel <c>email</c> when there is a section <c>Parley:Email</c>: posts are reached over the mail server it names, parties are not. Settings: <c>Host</c>, <c>Port</c> (default 587, with
    /// <c>ssl</c> 465), <c>Security</c> (<c>starttls</c>, the default, <c>ssl</c>, or <c>none</c> for hosts of <c>Parley:AllowedHosts</c> alone), <c>User</c>, <c>Password</c>, <c>Thumbprint</c>, <c>From</c>,
    /// <c>Timeout</c> (default thirty seconds, at most five minutes) and <c>Addresses</c>, by <c>post@unit</c>, by post or by person. Read once, here. The addresses that <see cref="DisputeEngine.SetContactAsync"/> keeps of people go before those of the settings.
    /// </summary>
    /// <param name="builder">The builder that <see cref="ParleySetup.AddParley"/> gave.</param>
    /// <param name="configuration">The configuration of the application; passwords and addresses belong into it and never into a rule pack.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="configuration"/> is null.</exception>
    /// <exception cref="DeliverySettingsException">The mail server cannot be used as it is configured: an address that is none, an unknown setting, no encryption.</exception>
    public static ParleyBuilder AddEmail(this ParleyBuilder builder, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configuration);
        var parley = configuration.GetSection(Root);
        var section = parley.GetSection("Email");
        if (!section.Exists()) return builder;
        var allowed = HostSettings.Read(parley);
        var (server, addresses) = new EmailSettings(allowed).Read(section);
        builder.Services.AddSingleton<INoticeChannel>(provider =>
        {
            var (engine, clock) = (provider.GetRequiredService<DisputeEngine>(), provider.GetRequiredService<TimeProvider>());
            var text = new EmailText(server.From, (level, language) => new LetterWords(engine.ActivePack, language).Level(level));
            var book = new EmailBook(addresses, holder => engine.ActivePack.Current.Directory.PeopleFor(holder, clock.GetUtcNow()), engine.ContactsNowAsync);
            return new EmailChannel(new EmailSender(server, new GuardedConnection(allowed, Dns.GetHostAddressesAsync), clock), text, book);
        });
        return builder;
    }
}
