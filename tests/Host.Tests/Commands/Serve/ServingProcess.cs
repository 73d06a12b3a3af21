using System.Diagnostics;
using Parley.Tests.Replay;

namespace Parley.Tests.Commands.Serve;

/// <summary><c>parley serve</c> as a process of its own; disposing kills it.</summary>
internal sealed class ServingProcess : IDisposable
{
    private readonly Process process;

    private ServingProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<ServingProcess> StartAsync(IReadOnlyList<string> words)
    {
        var said = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = HostProcess.Start(words, line =>
        {
            if (line.StartsWith("Listening on ", StringComparison.Ordinal)) said.TrySetResult(line["Listening on ".Length..]);
        });
        return new ServingProcess(process, new Uri(await said.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken)));
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
