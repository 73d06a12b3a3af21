using Parley.Host;

namespace Parley.Tests.House;

public sealed class HostHouseTests() : AssemblyHouse(typeof(HostMessages).Assembly);
