using Parley.PackTests;

namespace Parley.Tests.PackTests;

/// <summary>Every case of the community pack, as an embedder's own tests would run them.</summary>
public sealed class CommunityPackCasesTests
{
    private static readonly PackTestSuite Suite = PackTestSuite.Load(RepositoryRoot.File("packs", "community"));

    public static TheoryData<string> Cases => [.. Suite.Tests.Select(t => t.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_of_the_community_pack_holds(string name)
    {
        var test = Suite.Tests.Single(t => t.ToString() == name);

        var result = await test.RunAsync(TestContext.Current.CancellationToken);

        result.Failures.ShouldBeEmpty();
    }
}
