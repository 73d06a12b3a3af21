using System.Collections;
using Npgsql;
using NpgsqlTypes;

namespace Parley.Postgres;

/// <summary>Parameters that are arrays, filled anew for every group. One user at a time.</summary>
internal sealed class ArrayParameters(NpgsqlParameterCollection parameters)
{
    private readonly List<IList> lists = [];

    public List<T> Add<T>(NpgsqlDbType type)
    {
        var list = new List<T>();
        lists.Add(list);
        parameters.Add(new NpgsqlParameter<List<T>> { TypedValue = list, NpgsqlDbType = NpgsqlDbType.Array | type });
        return list;
    }

    public void Clear()
    {
        foreach (var list in lists) list.Clear();
    }
}
