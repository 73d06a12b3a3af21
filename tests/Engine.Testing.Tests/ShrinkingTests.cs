using CsCheck;
using Parley.Disputes.Commands;
using Parley.Testing;

namespace Parley.Tests.Testing;

public sealed class ShrinkingTests
{
    [Fact]
    public async Task A_walk_that_breaks_something_shrinks_to_the_steps_it_takes()
    {
        var never = Invariant.OfEach("NeverScreenedIn", "Nothing is ever screened in.", (_, change) => change.Commit.Header.Command == nameof(ScreenIn) ? "it was" : null);
        var walk = new RandomWalk(Office.Pack, new WalkOptions { Invariants = [never] });
        var seed = 0UL;
        while ((await walk.RunAsync(seed, TestContext.Current.CancellationToken)).Broken is null) seed++;

        var shrunk = await walk.ShrinkAsync(await walk.RunAsync(seed, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        shrunk.Broken.ShouldBe(never);
        shrunk.Steps.Length.ShouldBe(3, "report, accept, screen in");
        shrunk.ToString().ShouldStartWith("NeverScreenedIn is broken in d1 after commit 3 (ScreenIn by");
    }

    [Fact]
    public async Task A_seed_gives_the_same_walk_again()
    {
        var one = await new RandomWalk(Office.Pack).RunAsync(7, TestContext.Current.CancellationToken);
        var again = await new RandomWalk(Office.Pack).RunAsync(7, TestContext.Current.CancellationToken);

        again.ToString().ShouldBe(one.ToString());
    }

    [Fact]
    public void Steps_may_come_from_any_generator_of_numbers_such_as_CsCheck()
    {
        var walk = new RandomWalk(Office.Pack);

        Gen.ULong.Array[1, 14].Sample(steps => walk.WalkAsync([.. steps]).GetAwaiter().GetResult().Broken is null, iter: 200);
    }
}
