namespace Parley.Host.Replay;

/// <summary><c>replay</c>: real histories through the loop on simulated time. Started again after it was killed, it goes on where it was.</summary>
internal static class ReplayRun
{
    private const int AtOnce = 256;

    /// <returns>The exit code.</returns>
    /// <exception cref="HostException">Pack, mapping or file cannot be used; nothing was written.</exception>
    public static async Task<int> RunAsync(ReplayOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        var source = Source.Read(options, isSimulated: true, terminal);
        var clock = new ReplayClock();
        await using var opened = await OpenedEngine.OpenAsync(options.Database, !options.OneByOne, source.Pack, clock, cancellationToken);
        SummaryWriter.Write(await RunAsync(source, opened, clock, options.OneByOne ? 1 : AtOnce, terminal, cancellationToken), options.AsJson, terminal);
        return ExitCodes.Ok;
    }

    private static async Task<ReplaySummary> RunAsync(Source source, OpenedEngine opened, ReplayClock clock, int atOnce, Terminal terminal, CancellationToken cancellationToken)
    {
        var plan = source.Plan;
        var runner = new StepRunner(opened.Engine, plan.Tally, isSimulated: true);
        var began = TimeProvider.System.GetTimestamp();
        if (await ClockSetting.ReadAsync(opened.Journal, cancellationToken) is { } kept) clock.Advance(kept);
        using (var progress = new Progress(terminal, plan.Steps.Count))
        {
            var steps = plan.Steps.Select(step =>
            {
                clock.Advance(step.At);
                return step;
            });
            using var queue = new StepQueue(runner, atOnce);
            await queue.RunAsync(steps, progress.Step, cancellationToken);
        }

        await EndAsync(plan, runner, clock, atOnce, cancellationToken);
        if (plan.Steps.Count > 0) await ClockSetting.WriteAsync(opened.Journal, clock.GetUtcNow(), cancellationToken);
        return await Summing.UpAsync(plan, opened.Engine, TimeProvider.System.GetElapsedTime(began), cancellationToken);
    }

    /// <summary>The source has nothing more to say; what is due up to its last moment still fires.</summary>
    private static Task EndAsync(ReplayPlan plan, StepRunner runner, ReplayClock clock, int atOnce, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            plan.Cases,
            new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken },
            async (file, token) => await runner.FireUpToAsync(file, clock.GetUtcNow(), token));
}
