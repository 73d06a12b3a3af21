using NpgsqlTypes;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>Notices of a group, and what its reports are looked up by, as columns.</summary>
internal sealed class NoticeRows
{
    private readonly List<int> of;
    private readonly List<string> notice;
    private readonly List<string> text;
    private readonly List<string?> post;
    private readonly List<string?> unit;
    private readonly List<string?> party;
    private readonly List<string> level;
    private readonly List<string?> route;
    private readonly List<long> at;
    private readonly List<string?> occasion;
    private readonly List<string?> grouped;
    private readonly List<int> lookOf;
    private readonly List<int> lookKind;
    private readonly List<ReadOnlyMemory<byte>> lookHash;
    private readonly List<long> lookAt;
    private readonly List<long> lookOrder;
    private readonly List<string> lookPerson;

    public NoticeRows(ArrayParameters arrays)
    {
        of = arrays.Add<int>(NpgsqlDbType.Integer);
        notice = arrays.Add<string>(NpgsqlDbType.Text);
        text = arrays.Add<string>(NpgsqlDbType.Text);
        post = arrays.Add<string?>(NpgsqlDbType.Text);
        unit = arrays.Add<string?>(NpgsqlDbType.Text);
        party = arrays.Add<string?>(NpgsqlDbType.Text);
        level = arrays.Add<string>(NpgsqlDbType.Text);
        route = arrays.Add<string?>(NpgsqlDbType.Text);
        at = arrays.Add<long>(NpgsqlDbType.Bigint);
        occasion = arrays.Add<string?>(NpgsqlDbType.Text);
        grouped = arrays.Add<string?>(NpgsqlDbType.Text);
        lookOf = arrays.Add<int>(NpgsqlDbType.Integer);
        lookKind = arrays.Add<int>(NpgsqlDbType.Integer);
        lookHash = arrays.Add<ReadOnlyMemory<byte>>(NpgsqlDbType.Bytea);
        lookAt = arrays.Add<long>(NpgsqlDbType.Bigint);
        lookOrder = arrays.Add<long>(NpgsqlDbType.Bigint);
        lookPerson = arrays.Add<string>(NpgsqlDbType.Text);
    }

    public void Add(int part, AppendPart from)
    {
        foreach (var row in from.Intents) Add(part, row);
        foreach (var row in from.LookUps)
        {
            lookOf.Add(part);
            lookKind.Add((int)row.Kind);
            lookHash.Add(row.Hash);
            lookAt.Add(row.At.UtcTicks);
            lookOrder.Add(row.SourceOrder);
            lookPerson.Add(row.Person ?? string.Empty);
        }
    }

    private void Add(int part, IntentRow row)
    {
        of.Add(part);
        notice.Add(row.Key.Notice);
        text.Add(row.Text);
        post.Add(row.To?.Post);
        unit.Add(row.To?.Unit);
        party.Add(row.Party);
        level.Add(row.Level.ToString());
        route.Add(row.Route);
        at.Add(row.At.UtcTicks);
        occasion.Add(row.Occasion);
        grouped.Add(row.Group);
    }
}
