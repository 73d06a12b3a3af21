using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Parley.Tests;

/// <summary>Keeps what is logged, for tests to read and to wait for.</summary>
internal sealed class ListLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => new Writer<object>(lines);

    public void Write(string line) => lines.Enqueue(line);

    public ILogger<T> For<T>() => new Writer<T>(lines);

    /// <summary>Waits until a line is there; fails after half a minute of real time.</summary>
    public async Task WaitForAsync(Func<string, bool> line)
    {
        for (var i = 0; i < 3_000 && !lines.Any(line); i++) await Task.Delay(10, TestContext.Current.CancellationToken);
        lines.ShouldContain(l => line(l));
    }

    public void Dispose()
    {
    }

    private sealed class Writer<T>(ConcurrentQueue<string> lines) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");
    }
}
