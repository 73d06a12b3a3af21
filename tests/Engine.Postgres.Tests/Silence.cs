namespace Parley.Tests.Postgres;

/// <summary>A session of a server that is stopped, as on a machine that does not get on; disposing lets it go on.</summary>
internal sealed class Silence : IDisposable
{
    private readonly int session;

    public Silence(int session)
    {
        this.session = session;
        Programs.Signal("STOP", session);
    }

    public void Dispose() => Programs.Signal("CONT", session);
}
