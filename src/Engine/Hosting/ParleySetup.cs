using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Parley.Journal;
using Parley.Notices;
using Parley.Packs;
using Parley.Running;
using Parley.Sending;

namespace Parley.Hosting;

/// <summary>Adds Parley to an application.</summary>
public static class ParleySetup
{
    private static readonly TimeSpan ADay = TimeSpan.FromDays(1);

    /// <summary>
    /// Adds the front door <see cref="DisputeEngine"/>, a journal in memory, the loops for deadlines and notices, and a channel that logs notices.
    /// The rule pack is checked before the application starts.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets the options, or null for the defaults.</param>
    /// <returns>A builder, for example to choose another journal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static ParleyBuilder AddParley(this IServiceCollection services, Action<ParleyOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ParleyOptions>().Configure(configure ?? (_ => { }))
            .Validate(o => o.Interval > TimeSpan.Zero, "The interval is more than zero.")
            .Validate(o => o.SingleNotices >= 1, "A receiver gets at least one notice singly.")
            .Validate(o => o.DigestInterval > TimeSpan.Zero && o.DigestInterval <= ADay, "The interval of digests is more than zero and at most a day.")
            .Validate(o => o.PackTestLimit > TimeSpan.Zero && o.PackTestLimit <= ADay, "The limit for the pack's tests is more than zero and at most a day.");
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(p => PackFolder.Read(OptionsOf(p).Pack).Judge());
        services.TryAddSingleton(p => p.GetRequiredService<FoundPack>().Result.OrThrow());
        services.TryAddSingleton(p => new PackTrial(OptionsOf(p).PackTestLimit));
        services.TryAddSingleton(_ => MasterKey.Create());
        services.TryAddSingleton<IJournal>(_ => new MemoryJournal());
        services.TryAddSingleton(p => new PackShelf(p.GetRequiredService<Pack>(), p.GetRequiredService<IJournal>()));
        services.TryAddSingleton(EngineOf);
        services.TryAddSingleton(p => new DeadlineFigures(ClockOf(p)));
        services.AddSingleton<INoticeChannel>(p => new LogChannel(p.GetRequiredService<ILogger<LogChannel>>()));
        services.AddHostedService(p => new PackAtStart(p.GetRequiredService<DisputeEngine>(), FoundOf(p), p.GetRequiredService<PackTrial>(), p.GetRequiredService<ILogger<PackAtStart>>()));
        services.AddHostedService(p => new DeadlineLoop(p.GetRequiredService<DisputeEngine>(), ClockOf(p), OptionsOf(p).Interval, p.GetRequiredService<DeadlineFigures>(), p.GetRequiredService<ILogger<DeadlineLoop>>()));
        services.AddHostedService(p => new PackLoop(
            p.GetRequiredService<DisputeEngine>(),
            OptionsOf(p).WatchPack ? new PackFolderWatch(OptionsOf(p).Pack, FoundOf(p)) : null,
            p.GetRequiredService<PackTrial>(),
            ClockOf(p),
            OptionsOf(p).Interval,
            p.GetRequiredService<ILogger<PackLoop>>()));
        services.TryAddSingleton(p => new NoticeFigures(ClockOf(p)));
        services.AddHostedService(NoticesOf);
        return new ParleyBuilder(services);
    }

    private static NoticeLoop NoticesOf(IServiceProvider provider)
    {
        var (engine, options, clock, log) = (provider.GetRequiredService<DisputeEngine>(), OptionsOf(provider), ClockOf(provider), provider.GetRequiredService<ILogger<NoticeLoop>>());
        var deliveries = provider.GetRequiredService<IJournal>().Deliveries;
        var pace = new NoticePace { Singles = options.SingleNotices, GroupInterval = options.DigestInterval };
        var figures = provider.GetRequiredService<NoticeFigures>();
        return new NoticeLoop(NoticeSending.Desk(engine, deliveries, provider.GetServices<INoticeChannel>(), pace, figures, clock, log), clock, options.Interval, log);
    }

    private static DisputeEngine EngineOf(IServiceProvider provider) => new(
        provider.GetRequiredService<IJournal>(), provider.GetRequiredService<PackShelf>(), new KeyRing(provider.GetRequiredService<MasterKey>()), ClockOf(provider))
    {
        SecondPersonAlways = OptionsOf(provider).SecondPerson,
    };

    /// <summary>The folder as it was read for the start; a host that brings a pack of its own has it without tests.</summary>
    private static FoundPack FoundOf(IServiceProvider provider)
    {
        var pack = provider.GetRequiredService<Pack>();
        var found = provider.GetRequiredService<FoundPack>();
        return ReferenceEquals(found.Pack, pack) ? found : FoundPack.Of(new PackResult(pack, []));
    }

    private static ParleyOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<ParleyOptions>>().Value;

    private static TimeProvider ClockOf(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();
}
