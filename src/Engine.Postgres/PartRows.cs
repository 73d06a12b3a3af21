using NpgsqlTypes;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Postgres;

/// <summary>The parts of a group as columns: their commits, and the heads they bring.</summary>
internal sealed class PartRows
{
    private readonly List<int> append;
    private readonly List<string> name;
    private readonly List<long> version;
    private readonly List<string> command;
    private readonly List<ReadOnlyMemory<byte>> body;
    private readonly List<long> at;
    private readonly List<ReadOnlyMemory<byte>> clear;
    private readonly List<ReadOnlyMemory<byte>> personal;
    private readonly List<ReadOnlyMemory<byte>> hash;
    private readonly List<string?> stage;
    private readonly List<string?> level;
    private readonly List<bool> active;
    private readonly List<string?> tier;
    private readonly List<string?> unit;
    private readonly List<int?> episode;
    private readonly List<string?> ledger;
    private readonly List<string?> category;
    private readonly List<long?> openedAt;
    private readonly List<long?> changedAt;
    private readonly List<string?> revision;
    private readonly List<int?> kept;
    private readonly List<int?> missed;
    private readonly List<string?> work;

    public PartRows(ArrayParameters arrays)
    {
        append = arrays.Add<int>(NpgsqlDbType.Integer);
        name = arrays.Add<string>(NpgsqlDbType.Text);
        version = arrays.Add<long>(NpgsqlDbType.Bigint);
        command = arrays.Add<string>(NpgsqlDbType.Text);
        body = arrays.Add<ReadOnlyMemory<byte>>(NpgsqlDbType.Bytea);
        at = arrays.Add<long>(NpgsqlDbType.Bigint);
        clear = arrays.Add<ReadOnlyMemory<byte>>(NpgsqlDbType.Bytea);
        personal = arrays.Add<ReadOnlyMemory<byte>>(NpgsqlDbType.Bytea);
        hash = arrays.Add<ReadOnlyMemory<byte>>(NpgsqlDbType.Bytea);
        stage = arrays.Add<string?>(NpgsqlDbType.Text);
        level = arrays.Add<string?>(NpgsqlDbType.Text);
        active = arrays.Add<bool>(NpgsqlDbType.Boolean);
        tier = arrays.Add<string?>(NpgsqlDbType.Text);
        unit = arrays.Add<string?>(NpgsqlDbType.Text);
        episode = arrays.Add<int?>(NpgsqlDbType.Integer);
        ledger = arrays.Add<string?>(NpgsqlDbType.Text);
        category = arrays.Add<string?>(NpgsqlDbType.Text);
        openedAt = arrays.Add<long?>(NpgsqlDbType.Bigint);
        changedAt = arrays.Add<long?>(NpgsqlDbType.Bigint);
        revision = arrays.Add<string?>(NpgsqlDbType.Text);
        kept = arrays.Add<int?>(NpgsqlDbType.Integer);
        missed = arrays.Add<int?>(NpgsqlDbType.Integer);
        work = arrays.Add<string?>(NpgsqlDbType.Text);
    }

    /// <summary>Adds a part.</summary>
    /// <returns>Its number, from 1.</returns>
    public int Add(int number, AppendPart part)
    {
        append.Add(number);
        name.Add(part.Row.Stream);
        version.Add(part.Row.Version);
        command.Add(part.Row.Command.Value);
        body.Add(part.Row.BodyHash);
        at.Add(part.Row.At.UtcTicks);
        clear.Add(part.Row.Clear);
        personal.Add(part.Row.Personal);
        hash.Add(part.Row.Hash);
        Add(part.Summary);
        return append.Count;
    }

    private void Add(DisputeSummary? summary)
    {
        stage.Add(summary?.Stage.ToString());
        level.Add(summary?.Level.ToString());
        active.Add(summary is { Stage: var at } && at.IsActive());
        tier.Add(summary?.Tier.ToString());
        unit.Add(summary?.Unit);
        episode.Add(summary?.Episode);
        ledger.Add(summary?.Ledger);
        category.Add(summary?.Category);
        openedAt.Add(summary?.OpenedAt.UtcTicks);
        changedAt.Add(summary?.ChangedAt.UtcTicks);
        revision.Add(summary?.Revision);
        kept.Add(summary?.DeadlinesKept);
        missed.Add(summary?.DeadlinesMissed);
        work.Add(summary is null ? null : WorkText.Of(summary));
    }
}
