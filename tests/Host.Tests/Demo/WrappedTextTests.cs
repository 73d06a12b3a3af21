using Parley.Host.Demo;

namespace Parley.Tests.Demo;

public sealed class WrappedTextTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("indivisible word", 5, "indiv|isibl|e|word")]
    [InlineData("矛盾纠纷化解", 6, "矛盾纠|纷化解")]
    [InlineData("", 5, "")]
    public void A_sentence_is_broken_where_it_may(string text, int width, string lines) => string.Join('|', WrappedText.Lines(text, width)).ShouldBe(lines);
}
