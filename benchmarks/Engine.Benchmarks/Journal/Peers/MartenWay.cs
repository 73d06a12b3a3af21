using JasperFx;
using JasperFx.Events;
using Marten;
using Parley.Journal;

namespace Parley.Benchmarks.Journal.Peers;

/// <summary>
/// The same commands by Marten: an event appended to the dispute's stream and two documents, the deadline and the notice, in one session and one <c>SaveChangesAsync</c>; each caller with disputes of its own.
/// </summary>
internal sealed class MartenWay : Way
{
    private readonly DocumentStore store;
    private readonly JournalRows rows;
    private readonly int inFlight;

    private MartenWay(DocumentStore store, JournalRows rows, int inFlight) => (this.store, this.rows, this.inFlight) = (store, rows, inFlight);

    public static async Task<Way> PrepareAsync(string connectionString, string schema, JournalRows rows, int inFlight)
    {
        var store = DocumentStore.For(options =>
        {
            options.Connection(connectionString);
            options.DatabaseSchemaName = schema;
            options.AutoCreateSchemaObjects = AutoCreate.All;
            options.Events.StreamIdentity = StreamIdentity.AsString;

            // The faster of the two ways Marten has.
            options.Events.AppendMode = EventAppendMode.Quick;
            options.Events.AddEventType<MartenDecided>();
            options.Schema.For<MartenDeadline>();
            options.Schema.For<MartenNotice>();
        });
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        return new MartenWay(store, rows, inFlight);
    }

    public override Task RunAsync() => Task.WhenAll(Enumerable.Range(0, inFlight).Select(caller => Task.Run(() => CallAsync(caller))));

    public override async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task CallAsync(int caller)
    {
        for (var dispute = caller; dispute < rows.Streams.Count; dispute += inFlight)
        {
            foreach (var append in rows.Streams[dispute]) await SaveAsync(append.Parts[0]);
        }
    }

    private async Task SaveAsync(AppendPart part)
    {
        var row = part.Row;
        await using var session = store.LightweightSession();
        var decided = new MartenDecided(row.Command.Value, row.BodyHash.ToArray(), row.At, row.Clear.ToArray(), row.Personal.ToArray(), row.Hash.ToArray());
        if (row.Version == 1) session.Events.StartStream(row.Stream, decided);
        else session.Events.Append(row.Stream, row.Version, decided);
        var (ended, started) = (part.Deadlines[0], part.Deadlines[1]);
        if (row.Version > 1) session.Delete<MartenDeadline>($"{row.Stream}:{ended.Deadline.Id}");
        session.Store(new MartenDeadline { Id = $"{row.Stream}:{started.Deadline.Id}", Dispute = row.Stream, Rank = started.Rank, Due = started.Deadline.Due, Post = started.Deadline.Holder?.Post });
        foreach (var told in part.Intents) session.Store(new MartenNotice { Id = $"{row.Stream}:{told.Key.Notice}", Dispute = row.Stream, Text = told.Text, Post = told.To?.Post, Level = told.Level.Name, At = told.At });
        await session.SaveChangesAsync();
    }
}
