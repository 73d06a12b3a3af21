using System.Reflection;
using Parley.Disputes;

namespace Parley.Tests.House;

public sealed class DocsTests
{
    private static readonly Assembly Engine = typeof(DisputeId).Assembly;

    [Fact]
    public void Public_documentation_says_what_goes_in_what_comes_out_and_what_is_thrown() => PublicDocs.Gaps(Engine).ShouldBeNone();

    [Fact]
    public void Every_message_has_an_id_of_its_own_and_is_complete_in_both_languages() => Messages.Faults(Engine).ShouldBeNone();

    [Fact]
    public void Every_message_has_a_page_that_says_the_same() => MessagePages.Differences(Engine).ShouldBeNone();

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_readme_is_short_enough_to_be_read(string name)
    {
        var path = RepositoryRoot.File(name);
        Assert.SkipUnless(File.Exists(path), $"There is no {name} yet.");

        File.ReadAllLines(path).Length.ShouldBeLessThan(150);
    }
}
