using System.Globalization;

namespace Parley.Host.Replay;

/// <summary>Shows a person at a terminal how far it is; says nothing to a file or a pipe.</summary>
internal sealed class Progress(Terminal terminal, int steps) : IDisposable
{
    private const int Marks = 100;

    private int done;

    public void Step()
    {
        done++;
        var every = Math.Max(1, steps / Marks);
        if (terminal.IsInteractive && done % every == 0) terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done}/{steps}"));
    }

    public void Dispose()
    {
        if (terminal.IsInteractive) terminal.Error.Write("\r\u001b[K");
    }
}
