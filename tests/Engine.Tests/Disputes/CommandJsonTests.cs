using System.Text;
using System.Text.Json;
using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests.Disputes;

public sealed class CommandJsonTests
{
    [Theory]
    [InlineData("""{"is":"ScreenIn","note":"x","nope":1}""")]
    [InlineData("""{"is":"ScreenIn","note":"x","note":"y"}""")]
    [InlineData("""{"is":"screenin"}""")]
    [InlineData("""{"is":"Dismiss","reason":"x"}""")]
    [InlineData("""{"is":"RecordSession","result":0}""")]
    [InlineData("""{"is":"OverrideLevel","level":"red","until":"2026-03-01T00:00:00","reason":"x"}""")]
    [InlineData("""{"is":"Merge","target":"no spaces allowed"}""")]
    [InlineData("null")]
    public void A_command_that_is_not_exactly_right_is_refused(string json)
    {
        var read = () => CommandJson.Read(Encoding.UTF8.GetBytes(json));

        read.ShouldThrow<JsonException>();
    }

    [Fact]
    public void What_a_command_leaves_out_is_empty_and_never_null()
    {
        CommandJson.Read("""{"is":"RecordPlan","lead":"a","measures":"b"}"""u8).ShouldBeOfType<RecordPlan>().Handlers.ShouldBeEmpty();
        CommandJson.Read("""{"is":"Settle","form":"Oral"}"""u8).ShouldBeOfType<Settle>().Obligations.ShouldBeEmpty();
        CommandJson.Read("""{"is":"RecordIncident"}"""u8).ShouldBeOfType<RecordIncident>().Facts.ShouldBeEmpty();
        CommandJson.Read("""{"is":"RecordAssessment"}"""u8).ShouldBeOfType<RecordAssessment>().Met.ShouldBeEmpty();
        CommandJson.Read("""{"is":"Report","ledger":"a"}"""u8).ShouldBeOfType<Report>().Parties.ShouldBeEmpty();
    }

    [Fact]
    public void A_command_survives_being_written_and_read()
    {
        Command[] commands =
        [
            new Report { Ledger = "police", Place = "Shuguang 5", Parties = [new("Wang"), new("Li", "138")], Facts = { ["peopleInvolved"] = 12, ["share"] = 0.5m, ["weaponSeen"] = true, ["injury"] = "minor" } },
            new OverrideLevel { Level = new Level("red"), Until = new DateTimeOffset(2026, 3, 1, 8, 30, 0, TimeSpan.FromHours(8)), Reason = "x" },
            new Supervise { Order = "x", Addressee = new Holder("station-leader", "dongfeng"), Due = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero) },
            new ExtendDeadline { Deadline = "settle-1", By = new Length(5, LengthUnit.WorkingDays), Reason = "x" },
            new Propose { Command = new Merge { Target = new DisputeId("d2") } },
        ];

        foreach (var command in commands)
        {
            var written = CommandJson.Write(command);

            CommandJson.Write(CommandJson.Read(written)).ShouldBe(written);
        }
    }

    [Fact]
    public void Every_command_can_be_read_by_its_name()
    {
        CommandNames.All.Length.ShouldBe(CommandNames.All.Distinct().Count());

        foreach (var name in CommandNames.All) CommandNames.TypeOf(name).ShouldNotBeNull();
    }

    public static TheoryData<string> Names => [.. CommandNames.All];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_command_that_was_stored_is_read_again(string name)
    {
        var (command, _) = SampleCommands.Of(name, new Scene());

        var again = CommandJson.Read(CommandJson.Write(command));

        CommandJson.Write(again).ShouldBe(CommandJson.Write(command));
        again.ShouldBeOfType(command.GetType());
    }

    [Fact]
    public void What_is_required_is_stored_even_when_it_is_the_first_of_its_kind()
    {
        Command[] commands =
        [
            new Settle { Form = default }, new RecordSession { Result = default }, new EndMediation { Cause = default, OutsideRoutes = "court" },
            new RecordFulfilment { Obligation = "o1", How = default }, new RecordReferralAnswer { Settled = default }, new AnswerHelp { Request = "h1", Granted = default },
            new FireDeadline { Deadline = "a-1", Setting = default },
        ];

        commands.ShouldAllBe(c => CommandJson.Read(CommandJson.Write(c)) == c);
    }
}
