using Microsoft.EntityFrameworkCore;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Benchmarks.Journal.Peers;

/// <summary>The same rows by EF Core on SQLite: a context for each unit of work, changes tracked, so many commands to one <c>SaveChanges</c>.</summary>
internal sealed class EfWay : Way
{
    private readonly DbContextOptions<EfContext> options;
    private readonly JournalRows rows;
    private readonly int together;
    private readonly Dictionary<string, long> streams = new(StringComparer.Ordinal);

    private EfWay(string database, JournalRows rows, int together)
    {
        options = new DbContextOptionsBuilder<EfContext>().UseSqlite($"Data Source={database};Pooling=False").Options;
        (this.rows, this.together) = (rows, together);
    }

    public static async Task<Way> PrepareAsync(string database, JournalRows rows, int together)
    {
        var way = new EfWay(database, rows, together);
        await using var context = new EfContext(way.options);
        await context.Database.EnsureCreatedAsync();
        return way;
    }

    public override async Task RunAsync()
    {
        // Opened once: what is compared is the writing, not the opening of files.
        await using var context = new EfContext(options);
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA synchronous = FULL");
        foreach (var disputes in rows.Streams.Chunk(together))
        {
            for (var i = 0; i < JournalRows.CommitsEach; i++)
            {
                var added = disputes.Select(appends => Add(context, appends[i].Parts[0])).ToList();
                await context.SaveChangesAsync();
                foreach (var stream in added) streams[stream.Name] = stream.Id;
                context.ChangeTracker.Clear();
            }
        }
    }

    private EfStream Add(EfContext context, AppendPart part)
    {
        var (row, summary) = (part.Row, part.Summary ?? throw new ArgumentException("A dispute has a summary."));
        var known = streams.TryGetValue(row.Stream, out var id);
        var stream = new EfStream { Id = id, Name = row.Stream };
        if (known) context.Streams.Attach(stream);
        else context.Streams.Add(stream);
        (stream.Version, stream.Hash, stream.Stage, stream.Level) = (row.Version, row.Hash.ToArray(), summary.Stage.ToString(), summary.Level.Name);
        (stream.Unit, stream.ChangedAt, stream.Revision, stream.Kept) = (summary.Unit, summary.ChangedAt.UtcTicks, summary.Revision, summary.DeadlinesKept);
        context.Commits.Add(new() { Stream = stream, Version = row.Version, Command = row.Command.Value, Body = row.BodyHash.ToArray(), At = row.At.UtcTicks, Clear = row.Clear.ToArray(), Personal = row.Personal.ToArray(), Hash = row.Hash.ToArray() });
        foreach (var (_, deadline, rank) in part.Deadlines)
        {
            if (deadline.State != DeadlineState.Met) context.Deadlines.Add(new() { Stream = stream, Name = deadline.Id, Rank = rank, Due = deadline.Due.UtcTicks, Waits = true, Post = deadline.Holder?.Post, Unit = deadline.Holder?.Unit });
            else if (known && row.Version > 1) context.Deadlines.Remove(context.Deadlines.Attach(new() { StreamId = id, Name = deadline.Id }).Entity);
        }

        foreach (var told in part.Intents) context.Notices.Add(new() { Stream = stream, Name = told.Key.Notice, Text = told.Text, Post = told.To?.Post, Unit = told.To?.Unit, Level = told.Level.Name, At = told.At.UtcTicks });
        return stream;
    }
}
