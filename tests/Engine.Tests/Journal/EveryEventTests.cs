using System.Text;
using Parley.Disputes.Events;
using Parley.Disputes;
using Parley.Testing.Contract;

namespace Parley.Tests.Journal;

public sealed class EveryEventTests
{
    public static TheoryData<string> Names => [.. AnyEvent.Types.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_event_comes_back_as_it_was_with_every_member_filled_and_with_none(string name)
    {
        var type = AnyEvent.Types.Single(t => t.Name == name);
        var commit = Samples.Commit("d-1", 1, "Any", AnyEvent.Full(type), AnyEvent.Bare(type));

        var encoded = Samples.Codecs.Encode(commit, Samples.Body("body"), default, []);
        var read = Samples.Codecs.DecodeAll([encoded.Row], default, encoded.NewSalts)[0];

        Comparable(read).ShouldBe(Comparable(commit));
        read.Header.ShouldBe(commit.Header);
        Encoding.UTF8.GetString(encoded.Row.Clear.Span).ShouldNotContain("text of");
    }

    // The likely duplicates are a list like any other, which records compare by reference.
    private static IEnumerable<DisputeEvent> Comparable(RecordedCommit commit) =>
        commit.Events.Select(e => e is Reported report && report.Earlier.Likely.Count == 0 ? report with { Earlier = EarlierReports.Nothing } : e);
}
