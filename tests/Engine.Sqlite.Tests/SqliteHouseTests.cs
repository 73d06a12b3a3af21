using System.Reflection;

namespace Parley.Tests.House;

public sealed class SqliteHouseTests() : AssemblyHouse(Assembly.Load("Parley.Engine.Sqlite"));
