using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules;

namespace Parley.Packs;

/// <summary>While a warning that fits the source waits for its signature, notices about disputes that fit the target and have the same in common with it are not sent.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Source">What the dispute with the open warning must fulfil.</param>
/// <param name="Target">What the dispute of the notice must fulfil.</param>
/// <param name="On">The occasions of the notices; empty for all.</param>
/// <param name="Equal">What the two disputes must have in common; at least one.</param>
/// <param name="Position">Where it stands.</param>
internal sealed record Inhibition(string Name, CompiledCondition? Source, CompiledCondition? Target, ImmutableArray<string> On, ImmutableArray<string> Equal, Position Position);
