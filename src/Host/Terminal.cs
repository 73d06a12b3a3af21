using System.Text;
using Parley.Disputes;

namespace Parley.Host;

/// <summary>Where a command reads and writes, and how it speaks. Data goes to <see cref="Out"/>, notes and errors to <see cref="Error"/>; both are UTF-8 with line feeds, whatever the machine prefers.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly Func<string, string?> environment;

    public Terminal(Stream input, Stream output, Stream error, Func<string, string?> environment, bool isInteractive)
    {
        Input = input;
        Output = output;
        Out = Writer(output, autoFlush: false);
        Error = TextWriter.Synchronized(Writer(error, autoFlush: true));
        this.environment = environment;
        IsInteractive = isInteractive;
        Language = Languages.OfEnvironment(environment);
    }

    public Stream Input { get; }

    /// <summary>The bytes under <see cref="Out"/>, for output too large to pass through text; flush <see cref="Out"/> before.</summary>
    public Stream Output { get; }

    public TextWriter Out { get; }

    /// <summary>Notes, progress, logs and errors. Safe to use from several threads.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person watches: no colour, bar or cursor movement otherwise.</summary>
    public bool IsInteractive { get; }

    /// <summary>The language people are spoken to in: <c>en</c> or <c>zh-CN</c>.</summary>
    public string Language { get; set; }

    public static Terminal OfProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        Console.OpenStandardError(),
        Environment.GetEnvironmentVariable,
        isInteractive: !Console.IsOutputRedirected && !Console.IsErrorRedirected);

    public string? Variable(string name) => environment(name);

    /// <summary>One of two wordings, in the language of the terminal.</summary>
    public string Say(string english, string chinese) => Language == Languages.Chinese ? chinese : english;

    /// <summary>A message as people read it: id, what happened, what helps.</summary>
    public string Render(MessageKind kind, params IReadOnlyList<object?> about) => $"{kind.Id} {kind.Text(Language, [.. about])} {kind.Remedy(Language, [.. about])}";

    public void Complain(MessageKind kind, params IReadOnlyList<object?> about) => Error.WriteLine(Render(kind, about));

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Writer(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16_384, leaveOpen: true) { AutoFlush = autoFlush, NewLine = "\n" };
}
