using System.Globalization;
using System.Text;
using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.Tests;

public sealed class WhatMayIDoTests
{
    [Theory]
    [InlineData("mediator")]
    [InlineData("station-leader")]
    public async Task Every_command_is_answered_at_every_stage(string post)
    {
        var text = new StringBuilder();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var scene = new Scene();
            await scene.AtAsync(stage);
            text.Append(CultureInfo.InvariantCulture, $"{stage}\n");
            foreach (var group in (await AskAsync(scene, post == "mediator" ? Scene.Mediator : Scene.Station)).GroupBy(Answer).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {group.Key}\n      {string.Join(' ', group.Select(a => a.Command))}\n");
            }
        }

        Snapshot.Verify(text.ToString(), post);
    }

    [Fact]
    public async Task What_is_answered_no_is_refused_for_the_same_reason_when_it_is_sent()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var scene = new Scene();
            await scene.AtAsync(stage);
            foreach (var answer in (await AskAsync(scene, Scene.Station)).Where(a => a.Command != nameof(Report)))
            {
                if (answer.Because is { } because) (await scene.RefusedAsync(SampleCommands.Of(answer.Command, scene).Command, Scene.Station)).Id.ShouldBe(because.Id, $"{answer.Command} at {stage}");
            }
        }
    }

    [Fact]
    public async Task Whoever_stepped_aside_may_do_nothing_but_add_a_note()
    {
        var scene = new Scene();
        await scene.AtAsync(Stage.Assessing);
        await scene.DoAsync(new Recuse { Reason = "my cousin" }, Scene.Station);

        var answers = await AskAsync(scene, Scene.Station);

        answers.Where(a => a.Answer != PermissionAnswer.No).Select(a => a.Command).ShouldBe([nameof(AddNote)]);
        answers.Single(a => a.Command == nameof(RecordPlan)).Because.ShouldNotBeNull().Id.ShouldBe("PAR0105");
    }

    [Fact]
    public async Task Nobody_is_answered_about_a_dispute_that_does_not_exist()
    {
        var scene = new Scene();

        var answers = await scene.Engine.WhatMayIDoAsync(scene.Id, Scene.Mediator, TestContext.Current.CancellationToken);

        answers.ShouldBeNull();
    }

    private static async Task<IReadOnlyList<Permitted>> AskAsync(Scene scene, Actor actor) =>
        (await scene.Engine.WhatMayIDoAsync(scene.Id, actor, TestContext.Current.CancellationToken)).ShouldNotBeNull();

    private static string Answer(Permitted answer) => answer.Answer switch
    {
        PermissionAnswer.Yes => "may",
        PermissionAnswer.YesIf => $"may, if: {answer.If?.Text("en")}",
        _ => $"may not: {answer.Because?.Id} ({answer.Because?.Guard})",
    };
}
