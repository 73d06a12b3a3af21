using System.Text;
using System.Text.RegularExpressions;
using Parley.Deadlines;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Tests.Organisation;

public sealed class DocumentedFilesTests
{
    [Theory]
    [InlineData("organisation-and-calendar.md")]
    [InlineData("organisation-and-calendar.zh-CN.md")]
    public void The_files_shown_in_the_docs_are_read_and_mean_what_the_docs_say(string name)
    {
        var page = File.ReadAllText(RepositoryRoot.File("docs", name));
        var shown = Regex.Matches(page, "```json\n(.*?)```", RegexOptions.Singleline).Select(m => m.Groups[1].Value).ToArray();

        var directory = County.TryRead(shown[0], shown[1], shown[2], out var findings).ShouldNotBeNull(string.Join('\n', findings));
        var calendar = CalendarReader.Read(Encoding.UTF8.GetBytes(shown[3]), County.Shanghai, new Findings()).ShouldNotBeNull();

        shown.Length.ShouldBe(4);
        directory.PeopleFor(new Holder("on-duty", "county"), County.At("2026-03-03 07:00")).ShouldBe(["p-202"]);
        directory.PeopleFor(new Holder("on-duty", "county"), County.At("2026-10-03 12:00")).ShouldBe(["p-204"]);
        directory.Nearest("head", "riverside", new Tier("leading-group")).ShouldBe(new Holder("head", "leading-group"));
        directory.UnitFor("Old Mill").ShouldNotBeNull().Unit.ShouldBe("riverside");
        calendar.IsWorkingDay(new DateOnly(2026, 2, 14)).ShouldBeTrue();
        calendar.IsWorkingDay(new DateOnly(2026, 2, 16)).ShouldBeFalse();
    }
}
