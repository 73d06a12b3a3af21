using Parley.Disputes;

namespace Parley.Tests.House;

public sealed class EngineHouseTests() : AssemblyHouse(typeof(DisputeId).Assembly);
