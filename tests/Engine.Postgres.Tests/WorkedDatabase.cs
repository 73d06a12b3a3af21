using Npgsql;
using Parley.Clerk;

namespace Parley.Tests.Postgres;

/// <summary>A database in which clerks have done their work, made once.</summary>
public sealed class WorkedDatabase(SharedServer server) : IAsyncLifetime
{
    private const int Cases = 3;
    private readonly string receipts = Path.GetTempFileName();
    private string template = string.Empty;

    public async ValueTask InitializeAsync()
    {
        var place = server.Running.NewDatabase();
        Receipts.Create(receipts, Cases);
        var (_, _, damage) = await new Inspection(place, ShippedRules.Of(RepositoryRoot.File("packs", "community")), receipts, Cases).FinishAsync(workers: 1, TestContext.Current.CancellationToken);
        damage.ShouldBeNull();
        template = new NpgsqlConnectionStringBuilder(place).Database ?? string.Empty;
    }

    public ValueTask DisposeAsync()
    {
        File.Delete(receipts);
        return ValueTask.CompletedTask;
    }

    /// <summary>A copy, changed behind the journal's back.</summary>
    internal string Changed(string sql)
    {
        var place = server.Running.NewDatabase(template);
        Server.Change(place, sql).ShouldNotBe(0, "nothing was changed");
        return place;
    }
}
