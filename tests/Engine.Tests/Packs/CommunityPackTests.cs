using Parley.Packs;

namespace Parley.Tests.Packs;

public sealed class CommunityPackTests
{
    [Fact]
    public void The_shipped_pack_has_nothing_to_complain_about()
    {
        var result = PackFolder.Load(RepositoryRoot.File("packs", "community"));

        string.Join('\n', result.Findings).ShouldBeEmpty();
        result.IsUsable.ShouldBeTrue();
    }
}
