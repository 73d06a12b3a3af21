using Parley.Postgres;
using Parley.Tests.Postgres;

[assembly: AssemblyFixture(typeof(SharedServer))]

namespace Parley.Tests.Postgres;

/// <summary>One server for all tests that leave it running; a test is skipped, and says so, where PostgreSQL is not installed.</summary>
public sealed class SharedServer : IDisposable
{
    private readonly Lazy<Server> server = new(() => new Server());

    /// <summary>Options with a schema that nothing is in.</summary>
    internal PostgresOptions Fresh(string application = "parley") => Running.Fresh(application);

    internal Server Running
    {
        get
        {
            MustBeInstalled();
            return server.Value;
        }
    }

    internal static void MustBeInstalled() => Assert.SkipWhen(Programs.Folder is null, "PostgreSQL is not installed here (no /usr/lib/postgresql/*/bin); Debian package postgresql.");

    public void Dispose()
    {
        if (server.IsValueCreated) server.Value.Dispose();
    }
}
