using Npgsql;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>The statement that counts earlier reports, all as of one moment of the database. Safe to use from several threads.</summary>
internal sealed class EarlierReading(Database database)
{
    private const int MostLikely = 10;

    private const string Statement =
        """
        WITH earlier AS (
          SELECT l.kind, l.at, l.source_order, s.name, s.active FROM look_ups l JOIN streams s ON s.id = l.stream
          WHERE ((l.kind = 0 AND l.hash = $1) OR (l.kind = 1 AND l.hash = $2)) AND (l.at, l.source_order) < ($3, $4) AND s.name <> $5)
        SELECT
          (SELECT count(*)::int FROM earlier WHERE kind = 0 AND at >= $6), (SELECT count(*)::int FROM earlier WHERE kind = 1 AND at >= $6), (SELECT max(at) FROM earlier WHERE kind = 0),
          (SELECT name FROM earlier WHERE kind = 1 ORDER BY at DESC, source_order DESC, name LIMIT 1),
          ARRAY(
            SELECT q.name FROM (SELECT DISTINCT ON (name) name, at, source_order FROM earlier WHERE active ORDER BY name, at DESC, source_order DESC) q
            ORDER BY q.at DESC, q.source_order DESC, q.name LIMIT $7)
        """;

    public async ValueTask<EarlierReports> CountAsync(EarlierQuery query, CancellationToken cancellationToken) => (await database.ReadAsync(
        Statement,
        p => p.Put(query.Place ?? default).Put(query.Parties ?? default).Put(query.Before).Put(query.SourceOrder).Put(query.Except).Put(query.From).Put(MostLikely),
        Read, cancellationToken))[0];

    private static EarlierReports Read(NpgsqlDataReader row) => new(
        row.GetInt32(0), row.GetInt32(1), row.MomentOrNull(2), [.. row.GetFieldValue<string[]>(4).Select(name => new DisputeId(name))], row.TextOrNull(3) is { } last ? new DisputeId(last) : null);
}
