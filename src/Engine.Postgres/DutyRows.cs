using NpgsqlTypes;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>Deadlines of a group as columns: those that ended, and those that are new or changed.</summary>
internal sealed class DutyRows : IDisposable
{
    private readonly DeadlineJson json = new();
    private readonly List<int> endedOf;
    private readonly List<string> endedId;
    private readonly List<int> of;
    private readonly List<string> id;
    private readonly List<int> rank;
    private readonly List<long> due;
    private readonly List<long> setAt;
    private readonly List<bool> waits;
    private readonly List<string?> post;
    private readonly List<string> unit;
    private readonly List<byte[]> deadline;

    public DutyRows(ArrayParameters arrays)
    {
        endedOf = arrays.Add<int>(NpgsqlDbType.Integer);
        endedId = arrays.Add<string>(NpgsqlDbType.Text);
        of = arrays.Add<int>(NpgsqlDbType.Integer);
        id = arrays.Add<string>(NpgsqlDbType.Text);
        rank = arrays.Add<int>(NpgsqlDbType.Integer);
        due = arrays.Add<long>(NpgsqlDbType.Bigint);
        setAt = arrays.Add<long>(NpgsqlDbType.Bigint);
        waits = arrays.Add<bool>(NpgsqlDbType.Boolean);
        post = arrays.Add<string?>(NpgsqlDbType.Text);
        unit = arrays.Add<string>(NpgsqlDbType.Text);
        deadline = arrays.Add<byte[]>(NpgsqlDbType.Bytea);
    }

    /// <summary>Adds the deadlines of a part; of one that is there twice the last counts.</summary>
    public void Add(int part, IReadOnlyList<DeadlineRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (!IsNamedAgain(rows, i)) Add(part, rows[i]);
        }
    }

    public void Dispose() => json.Dispose();

    private static bool IsNamedAgain(IReadOnlyList<DeadlineRow> rows, int at)
    {
        for (var i = at + 1; i < rows.Count; i++)
        {
            if (string.Equals(rows[i].Deadline.Id, rows[at].Deadline.Id, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private void Add(int part, DeadlineRow row)
    {
        var one = row.Deadline;
        if (one.State is DeadlineState.Met or DeadlineState.Dropped)
        {
            endedOf.Add(part);
            endedId.Add(one.Id);
            return;
        }

        of.Add(part);
        id.Add(one.Id);
        rank.Add(row.Rank);
        due.Add(Urgency.DueOf(one).UtcTicks);
        setAt.Add(one.SetAt.UtcTicks);
        waits.Add(one is { State: DeadlineState.Running, Fired: false });
        post.Add(one.Holder?.Post);
        unit.Add(one.Holder?.Unit ?? string.Empty);
        deadline.Add(json.Write(one).ToArray());
    }
}
