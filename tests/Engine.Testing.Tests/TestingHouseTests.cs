using Parley.Testing;

namespace Parley.Tests.House;

public sealed class TestingHouseTests() : AssemblyHouse(typeof(Scenario).Assembly)
{
    [Fact]
    public void No_test_framework_is_needed() =>
        typeof(Scenario).Assembly.GetReferencedAssemblies().Select(a => a.Name).Where(n => n is not null && (n.Contains("xunit", StringComparison.OrdinalIgnoreCase) || n.Contains("NUnit", StringComparison.Ordinal) || n.Contains("MSTest", StringComparison.Ordinal) || n.Contains("VisualStudio", StringComparison.Ordinal))).ShouldBeEmpty();
}
