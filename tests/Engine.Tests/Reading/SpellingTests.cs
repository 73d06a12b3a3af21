using Parley.Reading;

namespace Parley.Tests.Reading;

public sealed class SpellingTests
{
    private static readonly string[] Known = ["repeatCalls", "peopleInvolved", "weaponSeen", "not", "in"];

    [Theory]
    [InlineData("repeatCals", "repeatCalls")]
    [InlineData("peopelInvolved", "peopleInvolved")]
    [InlineData("WEAPONSEEN", "weaponSeen")]
    [InlineData("NOT", "not")]
    [InlineData("weapon", null)]
    [InlineData("it", null)]
    [InlineData("", null)]
    public void The_word_that_was_probably_meant_is_found_and_no_far_fetched_one(string word, string? meant)
    {
        Spelling.Nearest(word, Known).ShouldBe(meant);
    }
}
