using Parley.Tests.Postgres;

namespace Parley.Benchmarks.Journal.Postgres;

/// <summary>What a schema takes on disk.</summary>
internal static class SchemaSize
{
    /// <summary>Bytes of its tables and indexes once dead rows were cleared away, as autovacuum does by itself in time.</summary>
    public static long Of(Server server, string schema)
    {
        foreach (var table in server.Ask<string[]>($"SELECT array_agg(format('%I.%I', schemaname, tablename)) FROM pg_tables WHERE schemaname = '{schema}'")) server.Execute($"VACUUM {table}");
        return server.Ask<long>($"SELECT sum(pg_total_relation_size(c.oid))::bigint FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = '{schema}' AND c.relkind = 'r'");
    }
}
