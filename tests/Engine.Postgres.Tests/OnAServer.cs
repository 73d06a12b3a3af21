using System.Globalization;
using Parley.Journal;
using Parley.Postgres;
using Parley.Testing.Contract;

namespace Parley.Tests.Postgres;

/// <summary>A journal in a schema of its own, as the contract sees it.</summary>
internal sealed class OnAServer(Server server) : JournalUnderTest
{
    private readonly PostgresOptions options = server.Fresh();

    public override async ValueTask<IJournal> OpenAsync(CancellationToken cancellationToken = default) => await PostgresJournal.OpenAsync(options, cancellationToken);

    public override ValueTask MarkAsync(int format, CancellationToken cancellationToken = default)
    {
        server.Execute($"UPDATE {options.Schema}.meta SET value = '{format.ToString(CultureInfo.InvariantCulture)}' WHERE name = 'format'");
        return ValueTask.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        server.Execute($"DROP SCHEMA IF EXISTS {options.Schema} CASCADE");
        return base.DisposeAsync();
    }
}
