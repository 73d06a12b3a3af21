using System.Collections.Immutable;

namespace Parley.Packs;

/// <summary>A rule that cannot tell, and the unknown facts it hangs on; empty when a calculation failed.</summary>
internal sealed record UnclearRule(GradingRule Rule, ImmutableArray<string> Facts);
