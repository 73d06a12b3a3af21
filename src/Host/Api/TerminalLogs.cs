using System.Globalization;

namespace Parley.Host.Api;

/// <summary>Writes logs to the terminal's error stream, a line each, the cause of an error below it.</summary>
internal sealed class TerminalLogs(Terminal terminal, TimeProvider clock) : ILoggerProvider
{
    private const int HostedServiceStartFaulted = 11;

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, terminal, clock);

    public void Dispose()
    {
        // The terminal outlives the logs.
    }

    private sealed class Logger(string category, Terminal terminal, TimeProvider clock) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            // Serve itself tells why it could not start, with an id.
            if (eventId.Id == HostedServiceStartFaulted && category == "Microsoft.Extensions.Hosting.Internal.Host") return;
            var at = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
            var line = string.Create(CultureInfo.InvariantCulture, $"{at} {logLevel} {category}[{eventId.Id}] {formatter(state, exception)}");
            terminal.Error.WriteLine(exception is null ? line : $"{line}\n{exception}");
        }
    }
}
