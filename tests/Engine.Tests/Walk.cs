using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Disputes.State;

namespace Parley.Tests;

/// <summary>Walks a dispute of a scene to a stage, by the shortest way and without signing anything, and does what is often done there.</summary>
internal static class Walk
{
    public const string Obligation = "o1";

    public static async Task<Dispute> AtAsync(this Scene scene, Stage stage, Action<Report>? change = null)
    {
        await scene.ReportedAsync(change);
        if (stage == Stage.Merged) return await scene.MergedAwayAsync();
        if (stage == Stage.Received) return await scene.NowAsync();
        await scene.DoAsync(new Accept(), Scene.Mediator);
        if (stage == Stage.Screening) return await scene.NowAsync();
        if (stage == Stage.Dismissed)
        {
            await scene.DoAsync(new Dismiss { Reason = "no dispute", OutsideRoute = "the court" }, Scene.Officer);
            return await scene.NowAsync();
        }

        await scene.DoAsync(new ScreenIn(), Scene.Mediator);
        if (stage == Stage.Assessing) return await scene.NowAsync();
        if (stage == Stage.Referred)
        {
            await scene.DoAsync(new Refer { Body = "court", Reason = "a point of law" }, Scene.Officer);
            return await scene.NowAsync();
        }

        await scene.DoAsync(new RecordAssessment { Met = ["p1", "p2"] }, Scene.Officer);
        await scene.DoAsync(new Assign { Channel = "peoples-mediation" }, Scene.Officer);
        if (stage == Stage.Resolving) return await scene.NowAsync();
        await scene.DoAsync(new Settle { Form = AgreementForm.Oral, Obligations = [new("p1", "p2", "pay", scene.Clock.GetUtcNow().AddDays(20))] }, Scene.Mediator);
        return stage == Stage.FollowingUp ? await scene.NowAsync() : await scene.ClosedAsync();
    }

    public static async Task VisitAsync(this Scene scene, VisitResult one, VisitResult other, Actor? visitor = null) =>
        await scene.DoAsync(Visit(one, other), visitor ?? Scene.OtherOfficer);

    public static RecordVisit Visit(VisitResult one, VisitResult other) => new() { Results = Results(one, other), Method = "in-person" };

    /// <summary>Everybody who must sign the open warning does so.</summary>
    public static async Task SignAsync(this Scene scene)
    {
        while ((await scene.NowAsync()).Warning is { Complete: false } open)
        {
            var holder = open.Sign.First(h => !open.Signed.Contains(h));
            await scene.DoAsync(new SignWarning { Warning = open.Id }, scene.SomebodyOf(holder));
        }
    }

    public static Actor SomebodyOf(this Scene scene, Holder holder) =>
        new(scene.Pack.Current.Directory.PeopleFor(holder, scene.Clock.GetUtcNow())[0], holder.ToString());

    public static Deadline Duty(this Dispute dispute, string kind) =>
        dispute.Deadlines.Where(d => d.Kind == kind).ToArray().ShouldHaveSingleItem($"of kind {kind} among {string.Join(", ", dispute.Deadlines.Select(d => d.Id))}");

    public static IReadOnlyList<Deadline> Duties(this Dispute dispute, string kind) => [.. dispute.Deadlines.Where(d => d.Kind == kind)];

    public static T? Last<T>(this IReadOnlyList<DisputeEvent> events)
        where T : DisputeEvent => events.OfType<T>().LastOrDefault();

    private static ImmutableSortedDictionary<string, VisitResult> Results(VisitResult one, VisitResult other) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [new KeyValuePair<string, VisitResult>("p1", one), new("p2", other)]);

    private static async Task<Dispute> ClosedAsync(this Scene scene)
    {
        await scene.DoAsync(new RecordFulfilment { Obligation = Obligation, How = ObligationEnd.Performed }, Scene.Officer);
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);
        await scene.VisitAsync(VisitResult.Calm, VisitResult.Calm);
        await scene.DoAsync(new Close(), Scene.OtherOfficer);
        return await scene.NowAsync();
    }

    private static async Task<Dispute> MergedAwayAsync(this Scene scene)
    {
        var id = scene.Id.Value;
        await scene.With(Scene.Another).ReportedAsync();
        await scene.With(id).DoAsync(new Merge { Target = new DisputeId(Scene.Another), Reason = "the same wall" }, Scene.Officer);
        return await scene.NowAsync();
    }

    /// <summary>A dispute that was closed, complained of and opened again, with help asked for and an order given.</summary>
    public static async Task WithNewsOfEveryKindAsync(this Scene scene)
    {
        await scene.AtAsync(Stage.Closed, r => r.Facts["selfHarmSpokenOf"] = true);
        await scene.DoAsync(new RequestReview { Party = "p1", Reason = "not fair" }, Scene.Reception);
        await scene.PassAsync(TimeSpan.FromDays(20));
        await scene.DoAsync(new Reopen { Reason = "again" }, Scene.Officer);
        await scene.DoAsync(new RequestHelp { What = "an expert" }, Scene.Officer);
        await scene.DoAsync(new Supervise { Order = "go", Addressee = new Holder("mediator"), Due = scene.Clock.GetUtcNow().AddDays(1) }, Scene.Township);
    }
}
