namespace Parley.Host.Replay;

/// <summary><c>import</c>: a ledger becomes disputes, reported now; the row says when it happened. Importing the same ledger again changes nothing.</summary>
internal static class ImportRun
{
    private const int AtOnce = 64;

    /// <returns>The exit code.</returns>
    /// <exception cref="HostException">Pack, mapping or file cannot be used; nothing was written.</exception>
    public static async Task<int> RunAsync(ReplayOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        var source = Source.Read(options, isSimulated: false, terminal);
        await using var opened = await OpenedEngine.OpenAsync(options.Database, groupCommits: true, source.Pack, TimeProvider.System, cancellationToken);
        var runner = new StepRunner(opened.Engine, source.Plan.Tally, isSimulated: false);
        var began = TimeProvider.System.GetTimestamp();
        using (var progress = new Progress(terminal, source.Plan.Steps.Count))
        {
            using var queue = new StepQueue(runner, AtOnce);
            await queue.RunAsync(source.Plan.Steps, progress.Step, cancellationToken);
        }

        SummaryWriter.Write(await Summing.UpAsync(source.Plan, opened.Engine, TimeProvider.System.GetElapsedTime(began), cancellationToken), options.AsJson, terminal);
        return ExitCodes.Ok;
    }
}
