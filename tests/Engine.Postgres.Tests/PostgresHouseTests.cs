using Parley.Postgres;

namespace Parley.Tests.House;

public sealed class PostgresHouseTests() : AssemblyHouse(typeof(PostgresJournal).Assembly);
