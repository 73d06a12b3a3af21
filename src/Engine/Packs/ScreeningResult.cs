using System.Collections.Immutable;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>What the screening rules say of a row of facts; a proposal, except that a person must not send a matter that is not mediable to a channel that refuses it.</summary>
/// <param name="Rule">The first rule that matched and gives a route.</param>
/// <param name="NotMediable">Whether the matter is not mediable; cannot tell is not no.</param>
/// <param name="NotMediableBy">The rules that say so.</param>
/// <param name="Unclear">Rules before <paramref name="Rule"/> that cannot tell and might have matched first.</param>
internal sealed record ScreeningResult(ScreeningRule? Rule, Judgement NotMediable, ImmutableArray<string> NotMediableBy, ImmutableArray<string> Unclear)
{
    /// <summary>Nothing said: the matter goes into the loop.</summary>
    public static ScreeningResult In { get; } = new(null, Judgement.NotMatched, [], []);

    public ScreeningRoute Route => Rule?.Route ?? ScreeningRoute.In;

    public string? Body => Rule?.Body;
}
