using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules.Words;

namespace Parley.Rules;

/// <summary>Why a condition came out as it did: its text, its outcome, the values it read, and the same for its parts.</summary>
internal sealed record Reason(string Text, Judgement Judgement, Position Position, ImmutableArray<ReasonValue> Values, ImmutableArray<Reason> Parts);
