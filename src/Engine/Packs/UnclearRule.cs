using System.Collections.Immutable;

namespace Parley.Packs;

/// <summary>A rule that cannot tell, and the unknown facts it hangs on that somebody can find out; empty when a calculation failed or only the engine could know.</summary>
internal sealed record UnclearRule(GradingRule Rule, ImmutableArray<string> Facts);
