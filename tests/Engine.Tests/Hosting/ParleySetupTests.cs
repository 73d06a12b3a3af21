using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Parley.Hosting;
using Parley.Packs;
using Parley.Tests.PackTests;

namespace Parley.Tests.Hosting;

public sealed class ParleySetupTests
{
    [Fact]
    public async Task One_call_adds_a_front_door_that_takes_reports()
    {
        using var host = Application(out _, out _);
        await host.StartAsync(TestContext.Current.CancellationToken);

        var reply = await host.Services.GetRequiredService<DisputeEngine>().ReportAsync(Scene.Harmless(), Scene.Reception, cancellationToken: TestContext.Current.CancellationToken);

        reply.ShouldBeOfType<Accepted>();
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_loop_fires_what_is_due_and_the_log_channel_hears_of_it()
    {
        using var host = Application(out var clock, out var log, o => o.Interval = TimeSpan.FromHours(1));
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.Services.GetRequiredService<DisputeEngine>().ReportAsync(Scene.Harmless(), Scene.Reception, cancellationToken: TestContext.Current.CancellationToken);

        clock.Advance(TimeSpan.FromHours(25));
        await log.WaitForAsync(l => l.Contains("deadlines fired", StringComparison.Ordinal));
        clock.Advance(TimeSpan.FromHours(1));
        await log.WaitForAsync(l => l.Contains("missed to mediator@anping-dongcun", StringComparison.Ordinal));

        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_pack_with_an_error_stops_the_application_before_it_starts()
    {
        using var host = Application(out _, out _, o => o.Pack = RepositoryRoot.File("docs"));

        await Should.ThrowAsync<PackException>(() => host.StartAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_pack_that_fails_its_own_tests_stops_the_application_before_it_starts_when_nothing_was_in_force_before()
    {
        using var pack = new PackWithTests();
        pack.Case("""{ "name": "Harmless is red", "given": { "assume": "harmless" }, "expect": [ { "at": "0min", "level": "red" } ] }""");
        using var host = Application(out _, out _, o => o.Pack = pack.Folder);

        (await Should.ThrowAsync<PackException>(() => host.StartAsync(TestContext.Current.CancellationToken))).Findings.ShouldHaveSingleItem().Id.ShouldBe("PAR2530");
    }

    [Fact]
    public async Task The_revision_that_came_into_force_stands_in_the_administration_stream_once()
    {
        using var host = Application(out _, out _);
        var engine = host.Services.GetRequiredService<DisputeEngine>();

        await engine.StartAsync(FoundPack.Of(new PackResult(engine.ActivePack, [])), TestContext.Current.CancellationToken);
        await engine.StartAsync(FoundPack.Of(new PackResult(engine.ActivePack, [])), TestContext.Current.CancellationToken);

        var rows = await engine.Journal.ReadAsync(Parley.Journal.Streams.Administration, 0, TestContext.Current.CancellationToken);
        rows.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_calendar_that_nears_its_end_is_warned_of_once_in_the_log_and_in_the_status_and_reports_are_still_taken()
    {
        using var host = Application(out var clock, out var log, o => o.Interval = TimeSpan.FromHours(1));
        await host.StartAsync(TestContext.Current.CancellationToken);
        var engine = host.Services.GetRequiredService<DisputeEngine>();
        var atStart = engine.PackStatus.Warnings;

        clock.SetUtcNow(new DateTimeOffset(2026, 12, 28, 1, 0, 0, TimeSpan.Zero));
        await log.WaitForAsync(IsWarning);
        clock.Advance(TimeSpan.FromHours(3));

        atStart.ShouldBeEmpty();
        log.Lines.Count(IsWarning).ShouldBe(1);
        engine.PackStatus.Warnings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(w => w.Id.ShouldBe("PAR2384"), w => w.Position.Path.ShouldBe("/until"));
        engine.PackStatus.IsCurrent.ShouldBeTrue();
        (await engine.ReportAsync(Scene.Harmless(), Scene.Reception, cancellationToken: TestContext.Current.CancellationToken)).ShouldBeOfType<Accepted>();
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_start_with_a_calendar_that_is_too_short_warns_and_starts()
    {
        using var host = Application(out var clock, out var log);
        clock.SetUtcNow(new DateTimeOffset(2026, 12, 28, 1, 0, 0, TimeSpan.Zero));

        await host.StartAsync(TestContext.Current.CancellationToken);

        await log.WaitForAsync(IsWarning);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    private static bool IsWarning(string line) => line.StartsWith("Warning Rule pack community", StringComparison.Ordinal) && line.Contains("calendar.json:5:", StringComparison.Ordinal) && line.Contains("PAR2384", StringComparison.Ordinal);

    [Fact]
    public void An_interval_of_nothing_is_refused()
    {
        using var host = Application(out _, out _, o => o.Interval = TimeSpan.Zero);

        Should.Throw<OptionsValidationException>(() => host.Services.GetServices<IHostedService>().ToArray());
    }

    private static IHost Application(out FakeTimeProvider clock, out ListLog log, Action<ParleyOptions>? change = null)
    {
        (clock, log) = (new FakeTimeProvider(Scene.Start), new ListLog());
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddParley(o =>
        {
            o.Pack = RepositoryRoot.File("packs", "community");
            change?.Invoke(o);
        });
        return builder.Build();
    }
}
