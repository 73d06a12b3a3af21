using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests;

/// <summary>The table of docs and design: which command in which stage, and where it leads. Written down a second time, so that the flow cannot drift from it.</summary>
public sealed class FlowTests
{
    private const string Active = "Received Screening Assessing Resolving FollowingUp Referred";
    private const string Any = Active + " Closed Dismissed Merged";

    /// <summary>Command, the stages that allow it, and the stage it leads to; empty when the stage stays.</summary>
    private static readonly ImmutableArray<(string Command, string In, string To)> Table =
    [
        ("Report", "", ""), ("Accept", "Received", "Screening"), ("ReturnHandover", "Received", ""), ("ScreenIn", "Screening", "Assessing"),
        ("Dismiss", "Screening Assessing", "Dismissed"), ("Merge", Active, "Merged"), ("Unmerge", "Merged", "Screening"), ("Link", Active, ""),
        ("RecordAssessment", "Assessing Resolving", ""), ("RecordPlan", "Assessing Resolving FollowingUp", ""), ("Assign", "Assessing Resolving", "Resolving"),
        ("TakeOn", "Resolving", ""), ("Decline", "Resolving", "Assessing"), ("Join", Active, ""), ("Leave", Active, ""), ("RecordSession", "Resolving", ""),
        ("Settle", "Resolving Referred", "FollowingUp"), ("EndMediation", "Resolving", "FollowingUp"), ("Refer", Active, "Referred"),
        ("RecordReferralAnswer", "Referred", "FollowingUp"), ("RecordVisit", "FollowingUp Referred", ""), ("RecordFulfilment", "FollowingUp", ""),
        ("WaiveObligation", "FollowingUp", ""), ("Close", "FollowingUp", "Closed"), ("Reopen", "Closed Dismissed", "Screening"), ("StopWatching", Active, "Dismissed"),
        ("RequestReview", Active + " Closed Dismissed", ""), ("AddFacts", Active, ""), ("CorrectFact", Active, ""), ("RecordIncident", Active, ""),
        ("SignWarning", Active, ""), ("OverrideLevel", Active, ""), ("Climb", Active, ""), ("Designate", Active, ""), ("ReplaceHandler", Active, ""), ("Supervise", Active, ""),
        ("RequestHelp", Active, ""), ("AnswerHelp", Active, ""), ("ExtendDeadline", Active, ""), ("Pause", Active, ""), ("Resume", Active, ""),
        ("RecordProgress", Any, ""), ("AddNote", Any, ""), ("Recuse", Active, ""), ("RecordConcerned", Active, ""), ("AskOtherMediator", Active, ""),
        ("ErasePerson", Any, ""),
        ("Propose", Any, ""), ("Approve", Any, ""), ("Reject", Any, ""), ("FireDeadline", Any, ""), ("Regrade", Active, ""), ("ApplyRevision", Active, ""),
    ];

    /// <summary>Allowed by the stage, but not by what else must hold there; the command has a test of its own.</summary>
    private static readonly ImmutableHashSet<string> HoldsInOneStageOnly = ["ExtendDeadline", "Pause", "Resume", "ErasePerson", "ReplaceHandler"];

    public static TheoryData<Stage> Stages => [.. Enum.GetValues<Stage>()];

    public static TheoryData<string, Stage> Allowed =>
        [.. Table.Where(t => !HoldsInOneStageOnly.Contains(t.Command)).SelectMany(t => t.In.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => (t.Command, Enum.Parse<Stage>(s))))];

    [Fact]
    public void The_table_has_every_command_once() => Table.Select(t => t.Command).ShouldBe(CommandNames.All, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task A_command_is_refused_in_a_stage_the_table_does_not_name(Stage stage)
    {
        var scene = new Scene();
        await scene.AtAsync(stage);
        var version = (await scene.NowAsync()).Version;

        foreach (var (name, stages, _) in Table.Where(t => t.Command != nameof(Report) && !t.In.Split(' ').Contains(stage.ToString())))
        {
            var (command, actor) = SampleCommands.Of(name, scene);
            var refusal = await scene.RefusedAsync(command, actor);

            refusal.Id.ShouldBe("PAR0103", $"{name} at {stage}");
            refusal.Guard.ShouldBe("Stage");
            refusal.Reason().ShouldContain(name);
            refusal.Remedy().ShouldContain(stages.Split(' ')[0]);
        }

        (await scene.NowAsync()).Version.ShouldBe(version);
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task A_command_leads_where_the_table_says(string name, Stage stage)
    {
        var scene = new Scene();
        await scene.AtAsync(stage);
        await SampleCommands.PrepareAsync(name, scene);
        var (command, actor) = SampleCommands.Of(name, scene);

        await scene.DoAsync(command, actor);

        var to = Table.First(t => t.Command == name).To;
        (await scene.NowAsync()).Stage.ShouldBe(to.Length == 0 ? stage : Enum.Parse<Stage>(to));
    }

    [Fact]
    public async Task A_report_opens_a_dispute_only_once()
    {
        var scene = new Scene();
        await scene.ReportedAsync();

        var refusal = await scene.RefusedAsync(Scene.Harmless(), Scene.Reception);

        refusal.Id.ShouldBe("PAR0107");
    }

    [Fact]
    public async Task A_body_that_does_not_settle_the_matter_hands_it_back_to_be_assessed()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Referred);

        await scene.DoAsync(new RecordReferralAnswer { Settled = false, Answer = "not ours" }, Scene.Officer);

        (await scene.NowAsync()).Stage.ShouldBe(Stage.Assessing);
    }

    [Fact]
    public async Task A_settling_deadline_is_extended_by_two_people_paused_and_resumed()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Resolving);
        var (extend, actor) = SampleCommands.Of("ExtendDeadline", scene);

        var proposed = await scene.DoAsync(extend, actor);
        await scene.DoAsync(SampleCommands.Of("Pause", scene).Command, Scene.Mediator);
        await scene.DoAsync(SampleCommands.Of("Resume", scene).Command, Scene.Mediator);

        proposed.Proposal.ShouldBe("q1");
    }
}
