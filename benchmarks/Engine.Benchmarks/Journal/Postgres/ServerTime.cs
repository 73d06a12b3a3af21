using System.Globalization;
using Parley.Tests.Postgres;

namespace Parley.Benchmarks.Journal.Postgres;

/// <summary>The processor time of a server and of those who use it.</summary>
internal static class ServerTime
{
    /// <summary>A clock that counts this process, what it started, and all processes of the server.</summary>
    public static Func<TimeSpan> WithThisProcess(Server server)
    {
        var postmaster = int.Parse(server.Ask<string>("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"), CultureInfo.InvariantCulture);
        return () => ProcessorTime.Own() + ProcessorTime.OfChildren(Environment.ProcessId) + ProcessorTime.OfFamily(postmaster);
    }
}
