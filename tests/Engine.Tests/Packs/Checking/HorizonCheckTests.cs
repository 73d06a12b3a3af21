using Parley.Packs;
using Parley.Reading;

namespace Parley.Tests.Packs.Checking;

public sealed class HorizonCheckTests
{
    private static readonly string Community = RepositoryRoot.File("packs", "community");

    [Theory]
    [InlineData("2026-12-28", true)]
    [InlineData("2027-03-01", true)]
    [InlineData("2026-11-02", false)]
    public void A_calendar_that_ends_before_a_working_limit_does_is_warned_of(string today, bool ends)
    {
        var moment = new DateTimeOffset(DateOnly.ParseExact(today, "yyyy-MM-dd"), new TimeOnly(9, 0), TimeSpan.FromHours(8));

        var found = PackFolder.Load(Community, moment).Findings.Where(f => f.Id == "PAR2384").ToList();

        found.Count.ShouldBe(ends ? 1 : 0);
        found.ShouldAllBe(f => f.Severity == Severity.Warning && f.Position.File == "calendar.json" && f.Position.Path == "/until" && f.Position.Line > 1);
    }

    [Fact]
    public void Without_a_moment_nothing_is_said_of_the_end() => PackFolder.Load(Community).Findings.ShouldNotContain(f => f.Id == "PAR2384");
}
