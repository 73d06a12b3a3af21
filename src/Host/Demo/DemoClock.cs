namespace Parley.Host.Demo;

/// <summary>The simulated clock. Moved by one thread.</summary>
internal sealed class DemoClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
