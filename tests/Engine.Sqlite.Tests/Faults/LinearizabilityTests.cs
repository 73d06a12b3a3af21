using Parley.Clerk;

namespace Parley.Tests.Sqlite.Faults;

/// <summary>The checker itself: a check that lets everything pass would prove nothing.</summary>
public sealed class LinearizabilityTests
{
    [Fact]
    public void Commands_one_after_the_other_and_at_the_same_time_can_be_put_in_order()
    {
        Operation[] history =
        [
            Sent(1, 2, "Report", "a", "accepted", 1),
            Sent(3, 9, "AddNote", "b", "accepted", 3),
            Sent(4, 8, "AddNote", "c", "accepted", 2),
            Sent(5, 7, "AddNote", "d", "PAR0102", 1, expected: 7),
            Sent(5, 10, "AddNote", "c", "repeated", 2),
            Sent(11, 12, "AddNote", "c", "PAR0104", 0, body: "other"),
            Sent(13, 14, "Accept", "e", "PAR0212", 0),
            Sent(15, 16, "Accept", "e", "accepted", 4),
            Sent(17, 18, "Accept", "f", "PAR0103", 0),
        ];

        Linearizability.Holds(history).ShouldBeTrue();
        Linearizability.Holds([.. history.Reverse()]).ShouldBeTrue("the order of writing down means nothing");
    }

    [Theory]
    [InlineData("a lost update", 2L, "accepted", 2L)]
    [InlineData("an accepted command that left no version", 3L, "accepted", 4L)]
    [InlineData("an id that was used before", 3L, "repeated", 2L)]
    [InlineData("a version that was long past", 3L, "PAR0102", 1L)]
    [InlineData("a dispute that had been there", 3L, "PAR0101", 0L)]
    public void A_wrong_answer_is_told(string what, long right, string answer, long version)
    {
        Operation[] before = [Sent(1, 2, "Report", "a", "accepted", 1), Sent(3, 4, "AddNote", "b", "accepted", 2)];

        Linearizability.Holds([.. before, Sent(5, 6, "AddNote", "c", "accepted", 3)]).ShouldBeTrue($"{right}");
        Linearizability.Holds([.. before, Sent(5, 6, "AddNote", "c", answer, version, expected: answer == "PAR0102" ? 9 : null)]).ShouldBeFalse(what);
    }

    [Fact]
    public void An_answer_that_would_be_right_only_before_it_was_asked_is_told()
    {
        Operation[] overlapping = [Sent(1, 2, "Report", "a", "accepted", 1), Sent(3, 6, "AddNote", "b", "accepted", 3), Sent(5, 8, "AddNote", "c", "accepted", 2)];
        Operation[] apart = [overlapping[0], overlapping[1], overlapping[2] with { Called = 7 }];

        Linearizability.Holds(overlapping).ShouldBeTrue();
        Linearizability.Holds(apart).ShouldBeFalse();
    }

    [Fact]
    public void A_command_that_was_carried_out_twice_is_told() =>
        Linearizability.Holds([Sent(1, 2, "Report", "a", "accepted", 1), Sent(3, 9, "AddNote", "b", "accepted", 2), Sent(3, 9, "AddNote", "b", "accepted", 3)]).ShouldBeFalse();

    private static Operation Sent(long called, long returned, string command, string id, string answer, long version, string body = "same", long? expected = null) =>
        new(called, returned, "d-1", command, id, body, expected, answer, version);
}
