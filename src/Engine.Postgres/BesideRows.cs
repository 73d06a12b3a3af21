using NpgsqlTypes;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>What stands beside the commits of a group as columns: who works on what, persons and their salts, states.</summary>
internal sealed class BesideRows
{
    private readonly List<int> workOf;
    private readonly List<string> workPerson;
    private readonly List<int> workPart;
    private readonly List<int> erasedOf;
    private readonly List<string> erasedPerson;
    private readonly List<int> saltOf;
    private readonly List<string> saltPerson;
    private readonly List<ReadOnlyMemory<byte>> salt;
    private readonly List<int> stateOf;
    private readonly List<ReadOnlyMemory<byte>> state;

    public BesideRows(ArrayParameters arrays)
    {
        workOf = arrays.Add<int>(NpgsqlDbType.Integer);
        workPerson = arrays.Add<string>(NpgsqlDbType.Text);
        workPart = arrays.Add<int>(NpgsqlDbType.Integer);
        erasedOf = arrays.Add<int>(NpgsqlDbType.Integer);
        erasedPerson = arrays.Add<string>(NpgsqlDbType.Text);
        saltOf = arrays.Add<int>(NpgsqlDbType.Integer);
        saltPerson = arrays.Add<string>(NpgsqlDbType.Text);
        salt = arrays.Add<ReadOnlyMemory<byte>>(NpgsqlDbType.Bytea);
        stateOf = arrays.Add<int>(NpgsqlDbType.Integer);
        state = arrays.Add<ReadOnlyMemory<byte>>(NpgsqlDbType.Bytea);
    }

    public void Add(int part, AppendPart from)
    {
        foreach (var (person, role) in from.Summary is { } summary ? WorkParts.Of(summary) : [])
        {
            workOf.Add(part);
            workPerson.Add(person);
            workPart.Add(role);
        }

        foreach (var person in from.Erased)
        {
            erasedOf.Add(part);
            erasedPerson.Add(person);
        }

        foreach (var row in from.Salts)
        {
            saltOf.Add(part);
            saltPerson.Add(row.Person);
            salt.Add(row.Salt);
        }

        if (from.Snapshot is not { } snapshot) return;
        stateOf.Add(part);
        state.Add(snapshot.Content);
    }
}
