using Npgsql;

namespace Parley.Postgres;

/// <summary>How values stand in the tables: moments as ticks of UTC, because a timestamp there has only microseconds.</summary>
internal static class Columns
{
    public static NpgsqlParameterCollection Put<T>(this NpgsqlParameterCollection parameters, T value)
    {
        parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return parameters;
    }

    public static NpgsqlParameterCollection Put(this NpgsqlParameterCollection parameters, DateTimeOffset moment) => parameters.Put(moment.UtcTicks);

    public static DateTimeOffset Moment(this NpgsqlDataReader row, int column) => new(row.GetInt64(column), TimeSpan.Zero);

    public static DateTimeOffset? MomentOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.Moment(column);

    public static string? TextOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static byte[] Bytes(this NpgsqlDataReader row, int column) => row.GetFieldValue<byte[]>(column);
}
