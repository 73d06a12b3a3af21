namespace Parley.Benchmarks.Journal;

/// <summary>The best of the rounds of one way.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Second">Commands a second.</param>
/// <param name="Microseconds">Processor time of a command, that of a server included.</param>
/// <param name="Allocated">Managed bytes a command allocated in this process.</param>
/// <param name="Bytes">Bytes a command left on disk, or null where nobody looked.</param>
internal sealed record Measured(string Name, double Second, double Microseconds, double Allocated, double? Bytes)
{
    public static Measured None(string name) => new(name, 0, double.MaxValue, double.MaxValue, null);

    public Measured Better(Measured other) => new(Name, Math.Max(Second, other.Second), Math.Min(Microseconds, other.Microseconds), Math.Min(Allocated, other.Allocated), other.Bytes ?? Bytes);
}
