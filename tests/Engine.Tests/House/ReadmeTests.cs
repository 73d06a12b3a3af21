namespace Parley.Tests.House;

public sealed class ReadmeTests
{
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
