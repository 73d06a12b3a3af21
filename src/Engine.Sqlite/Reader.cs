namespace Parley.Sqlite;

/// <summary>A connection that reads, with its statements. One user at a time.</summary>
internal sealed class Reader(Connection connection) : IDisposable
{
    public StreamReading Streams { get; } = new(connection);

    public TableReading Tables { get; } = new(connection);

    public TablesReading Beside { get; } = new(connection);

    public DueReading Due { get; } = new(connection);

    public DutyReading Duties { get; } = new(connection);

    public EarlierReading Earlier { get; } = new(connection);

    public DeliveryReading Deliveries { get; } = new(connection);

    public void Dispose() => connection.Dispose();
}
