using System.Globalization;
using Parley.Benchmarks.Journal.Peers;
using Parley.Postgres;
using Parley.Tests.Postgres;

namespace Parley.Benchmarks.Journal.Postgres;

/// <summary>
/// Durable commands on PostgreSQL, one host (goals G5, G6, G11, and G12 with two): through the journal and beside the ceiling, pgbench's three statements in a transaction, and Marten with an event and two documents.
/// The server is started for it, with the settings it has after its installation.
/// </summary>
internal static class DurableOnPostgresRun
{
    private const int Callers = 256;
    private const int FewCallers = 32;
    private const int Many = 4096;
    private const int Some = 1024;
    private const int Few = 256;
    private const int Rounds = 5;
    private const int RoundsOfHosts = 3;

    public static async Task RunAsync()
    {
        using var server = new Server();
        var (many, some, few) = (new JournalRows(Many), new JournalRows(Some), new JournalRows(Few));
        var clock = ServerTime.WithThisProcess(server);
        var comparison = new Comparison(Rounds, clock);
        var schemas = 0;

        Console.WriteLine("256 callers in flight\n");
        var grouped = await comparison.RunAsync(
            new Arm("ceiling: arrays of 256 in a transaction, nobody waits", many.Count, () => BatchWay.PrepareAsync(Fresh(server), many, Callers)),
            new("journal, 256 in flight", many.Count, () => JournalAsync(server, many, Callers)),
            new("journal, 32 in flight", some.Count, () => JournalAsync(server, some, FewCallers)),
            new("pgbench, three statements in a transaction, 32 clients", some.Count / FewCallers * FewCallers, () => PgBenchWay.PrepareAsync(server, some, FewCallers, some.Count / FewCallers)),
            new("Marten, an event and two documents, 32 callers", some.Count, () => MartenWay.PrepareAsync(server.ConnectionString, $"m{schemas++}", some, FewCallers)));
        Say($"G5: {grouped[1].Second / grouped[0].Second:0.00} of the ceiling (goal 0.6; by processor time {grouped[0].Microseconds / grouped[1].Microseconds:0.00}), {grouped[1].Second / grouped[4].Second:0.0} times Marten (goal 15; by processor time {grouped[4].Microseconds / grouped[1].Microseconds:0.0}), {grouped[1].Second / grouped[3].Second:0.0} times pgbench");
        Say($"G11: {grouped[1].Bytes:0} bytes of tables and indexes for a command (goal 1,024)\n");

        Console.WriteLine("Two hosts: disputes of the community pack, ten commands each, 64 in flight together\n");
        var hosts = await new Comparison(RoundsOfHosts, clock).RunAsync(
            new Arm("one host", HostsWay.Commands, () => HostsWay.PrepareAsync(Fresh(server), Fresh(server), server, 1)),
            new("two hosts", HostsWay.Commands, () => HostsWay.PrepareAsync(Fresh(server), Fresh(server), server, 2)));
        Say($"G12: {hosts[1].Microseconds / hosts[0].Microseconds:0.00} times the processor time of one host for a command, that of the server included (goal 1.6)\n");

        Console.WriteLine("One caller alone\n");
        var alone = await comparison.RunAsync(
            new Arm("bare transaction, nobody waits", few.Count, () => BatchWay.PrepareAsync(Fresh(server), few, 1)),
            new("journal, one caller", few.Count, () => JournalAsync(server, few, 1)),
            new("pgbench, one client", few.Count, () => PgBenchWay.PrepareAsync(server, few, 1, few.Count)));
        Say($"G6: {alone[0].Second / alone[1].Second:0.00} times the bare transaction (goal 1.3; by processor time {alone[1].Microseconds / alone[0].Microseconds:0.00})");
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static PostgresOptions Fresh(Server server)
    {
        var options = server.Fresh();
        return new(server.ConnectionString) { Schema = options.Schema, Key = JournalRows.Key };
    }

    private static async Task<Way> JournalAsync(Server server, JournalRows rows, int callers)
    {
        var options = Fresh(server);
        return new JournalWay(await PostgresJournal.OpenAsync(options), rows, callers, () => ValueTask.FromResult(SchemaSize.Of(server, options.Schema)));
    }
}
