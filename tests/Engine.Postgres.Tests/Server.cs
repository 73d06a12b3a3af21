using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Parley.Journal;
using Parley.Postgres;

namespace Parley.Tests.Postgres;

/// <summary>A PostgreSQL server of one's own on a free port of this machine, in a folder that is gone afterwards.</summary>
internal sealed class Server : IDisposable
{
    private const string Owner = "parley";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string folder = Directory.CreateTempSubdirectory("parley-postgres-").FullName;
    private readonly int port = FreePort();
    private Process? process;
    private int schemas;
    private int databases;

    public Server()
    {
        Programs.HandOver(folder);
        Programs.Run("initdb", folder, "-D", Data, "-U", Owner, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
        Start();
        Execute("CREATE DATABASE disputes", "postgres");
    }

    private string Data => Path.Combine(folder, "data");

    public string ConnectionString => $"Host=127.0.0.1;Port={port};Database=disputes;Username={Owner}";

    /// <summary>Options with a schema that nothing is in.</summary>
    public PostgresOptions Fresh(string application = "parley") =>
        new($"{ConnectionString};Application Name={application}") { Schema = $"s{Interlocked.Increment(ref schemas)}", Key = MasterKey.FromBytes([.. Enumerable.Range(1, MasterKey.Size).Select(i => (byte)i)]) };

    /// <summary>A database that nothing is in, or a copy of one that nobody uses, by its connection string.</summary>
    public string NewDatabase(string template = "template1")
    {
        var name = $"d{Interlocked.Increment(ref databases)}";
        Execute($"CREATE DATABASE {name} TEMPLATE {template}", "postgres");
        return new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name }.ConnectionString;
    }

    public void Start()
    {
        var started = Stopwatch.GetTimestamp();
        do
        {
            process?.Dispose();
            process = Programs.Start(
                "postgres", folder, "-D", Data, "-p", port.ToString(CultureInfo.InvariantCulture), "-c", "listen_addresses=127.0.0.1", "-c", $"unix_socket_directories={folder}", "-c", "max_connections=200");
            if (Answers(process)) return;
        }
        while (Stopwatch.GetElapsedTime(started) < Patience);
        throw new TimeoutException("The server does not start.");
    }

    /// <summary>Ends the server as a power cut would, and waits until all its processes are gone.</summary>
    public void Kill() => End("KILL");

    public int Execute(string sql, string database = "disputes", string user = Owner)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database, Username = user, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteNonQuery();
    }

    /// <summary>Changes a journal behind its back.</summary>
    public static int Change(string place, string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(place) { SearchPath = "parley", Pooling = false }.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement in a transaction that stays open until the connection is disposed.</summary>
    public NpgsqlConnection Lock(string sql)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand($"BEGIN; {sql}", connection);
        command.ExecuteNonQuery();
        return connection;
    }

    public T Ask<T>(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return (T)(command.ExecuteScalar() ?? throw new InvalidOperationException("Nothing was answered."));
    }

    public void Dispose()
    {
        End("INT");
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void End(string signal)
    {
        if (process is null || process.HasExited) return;
        Programs.Signal(signal, int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture));
        process.WaitForExit();
    }

    private bool Answers(Process started)
    {
        while (!started.HasExited)
        {
            try
            {
                Execute("SELECT 1", "postgres");
                return true;
            }
            catch (NpgsqlException)
            {
                started.WaitForExit(50);
            }
        }

        return false;
    }
}
