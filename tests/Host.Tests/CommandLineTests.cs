namespace Parley.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task An_unknown_command_is_a_usage_error_with_an_id()
    {
        var run = await Run.Parley("frobnicate");

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("PAR4001 ");
        run.Error.ShouldContain("frobnicate");
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", "PAR4003 文件夹")]
    [InlineData("de_DE.UTF-8", "PAR4003 There is no folder")]
    public async Task Messages_are_in_the_language_of_the_environment(string lang, string start)
    {
        var run = await Run.With(string.Empty, name => name == "LANG" ? lang : null, "graph", "no-such-folder");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith(start);
    }

    [Fact]
    public async Task The_language_option_outweighs_the_environment()
    {
        var run = await Run.With(string.Empty, name => name == "LANG" ? "en_US" : null, "graph", "no-such-folder", "--lang", "zh-CN");

        run.Error.ShouldStartWith("PAR4003 文件夹");
    }

    [Fact]
    public async Task A_response_file_is_a_word_like_any_other()
    {
        var run = await Run.Parley("graph", "@/etc/passwd");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR4003 There is no folder '@/etc/passwd'");
    }

    [Fact]
    public async Task Every_command_explains_itself_in_both_languages()
    {
        var english = await Run.Parley("--help");
        var chinese = await Run.Parley("--help", "--lang", "zh-CN");

        english.ExitCode.ShouldBe(0);
        english.Out.ShouldContain("Draw the lifecycle.");
        chinese.Out.ShouldContain("绘制流程图。");
    }
}
