using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Parley.Tests.Postgres;

namespace Parley.Benchmarks.Journal.Peers;

/// <summary>What the server does at most with a transaction for each command: pgbench inserts a commit, a deadline and a notice, three statements in a transaction, prepared, one connection for each client.</summary>
internal sealed class PgBenchWay : Way
{
    private const string Tables =
        """
        CREATE TABLE IF NOT EXISTS bench_commits(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, stream int NOT NULL, version bigint NOT NULL, content bytea NOT NULL);
        CREATE INDEX IF NOT EXISTS bench_commits_stream ON bench_commits(stream, version);
        CREATE TABLE IF NOT EXISTS bench_deadlines(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, stream int NOT NULL, due bigint NOT NULL, content bytea NOT NULL);
        CREATE INDEX IF NOT EXISTS bench_deadlines_due ON bench_deadlines(due);
        CREATE TABLE IF NOT EXISTS bench_notices(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, stream int NOT NULL, text text NOT NULL, at bigint NOT NULL);
        TRUNCATE bench_commits, bench_deadlines, bench_notices
        """;

    private readonly NpgsqlConnectionStringBuilder server;
    private readonly int clients;
    private readonly int each;
    private readonly string script;

    private PgBenchWay(Server server, JournalRows rows, int clients, int each)
    {
        this.server = new(server.ConnectionString);
        (this.clients, this.each) = (clients, each);
        var row = rows.Streams[0][1].Parts[0].Row;
        script = Path.GetTempFileName();
        File.WriteAllText(
            script,
            $"""
             \set stream random(1, 10000)
             BEGIN;
             INSERT INTO bench_commits(stream, version, content) VALUES (:stream, 1, decode(repeat('ab', {row.Clear.Length + row.Personal.Length + row.Hash.Length + row.BodyHash.Length}), 'hex'));
             INSERT INTO bench_deadlines(stream, due, content) VALUES (:stream, :stream, decode(repeat('ab', 200), 'hex'));
             INSERT INTO bench_notices(stream, text, at) VALUES (:stream, 'graded', :stream);
             END;
             """);
    }

    public static Task<Way> PrepareAsync(Server server, JournalRows rows, int clients, int each)
    {
        server.Execute(Tables);
        return Task.FromResult<Way>(new PgBenchWay(server, rows, clients, each));
    }

    public override async Task RunAsync()
    {
        string[] words =
        [
            "-h", server.Host ?? string.Empty, "-p", Text(server.Port), "-U", server.Username ?? string.Empty, "-n", "-M", "prepared", "-f", script, "-c", Text(clients), "-t", Text(each), server.Database ?? string.Empty,
        ];
        var program = Path.Combine(Programs.Folder ?? throw new InvalidOperationException("PostgreSQL is not installed."), "pgbench");
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true }) ?? throw new InvalidOperationException("pgbench does not start.");
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"pgbench ended with {process.ExitCode}: {await said}{await complained}");
    }

    public override ValueTask DisposeAsync()
    {
        File.Delete(script);
        return base.DisposeAsync();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
