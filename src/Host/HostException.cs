using Parley.Disputes;

namespace Parley.Host;

/// <summary>Ends a command with a message for the person at the terminal and an exit code.</summary>
internal sealed class HostException(int exitCode, MessageKind kind, params IReadOnlyList<object?> about) : Exception(kind.Text("en", [.. about]))
{
    public int ExitCode => exitCode;

    public MessageKind Kind => kind;

    public IReadOnlyList<object?> About => about;
}
