namespace Parley.Tests.House;

public sealed class SourceTests
{
    private static readonly SourceFile[] Shipped = [.. SourceFile.Below("src")];
    private static readonly SourceFile[] All = [.. Shipped, .. SourceFile.Below("tests"), .. SourceFile.Below("benchmarks")];

    [Fact]
    public void No_file_is_longer_than_anyone_reads() => SourceRules.TooLong(All).ShouldBeNone();

    [Fact]
    public void A_file_holds_one_type_of_its_own_name() => SourceRules.NotOneTypeNamedLikeTheFile(All).ShouldBeNone();

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => SourceRules.BadlyNamed(All).ShouldBeNone();

    [Fact]
    public void Nothing_silences_the_compiler() => SourceRules.Suppressing(Shipped).ShouldBeNone();

    [Fact]
    public void Nothing_is_left_for_later() => SourceRules.LeftForLater(Shipped).ShouldBeNone();

    [Fact]
    public void No_shipped_project_switches_warnings_off() =>
        Directory.EnumerateFiles(RepositoryRoot.File("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(p => File.ReadAllText(p) is var text && (text.Contains("NoWarn", StringComparison.Ordinal) || text.Contains("TreatWarningsAsErrors", StringComparison.Ordinal)))
            .ShouldBeNone();

    [Theory]
    [InlineData("var a = b!;", true)]
    [InlineData("var a = b!.C;", true)]
    [InlineData("F(null!, 1);", true)]
    [InlineData("var a = list[0]![1];", true)]
    [InlineData("#pragma warning disable CA1000", true)]
    [InlineData("if (a != b && !c) return !d;", false)]
    [InlineData("var a = \"done!\"; // well!", false)]
    [InlineData("var a = @\"a \"\" b!\"; var b = $\"{c}!\"; var d = '!';", false)]
    [InlineData("/* b!. */ F();", false)]
    public void What_silences_the_compiler_is_seen_and_nothing_else(string code, bool seen) =>
        SourceRules.Suppressing([new SourceFile("x.cs", code)]).Any().ShouldBe(seen);

    [Theory]
    [InlineData("public sealed record A(int B);", "A")]
    [InlineData("internal readonly record struct Entry<T>(string N, T V);", "Entry{T}")]
    [InlineData("public delegate bool Try<TKey, TValue>(TKey key);", "Try{TKey,TValue}")]
    [InlineData("internal static partial class A\n{\n    private sealed class B;\n}", "A")]
    [InlineData("// class A\nvar x = 1;", "")]
    public void Types_of_a_file_are_read_off_its_text(string code, string types) =>
        string.Join(' ', new SourceFile("x.cs", code).Types).ShouldBe(types);
}
