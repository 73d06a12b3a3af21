using Parley.Disputes;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>One thing that must hold, and where it is written. The judgement says what came instead, null when it holds.</summary>
internal sealed record Check(Position Position, Func<Situation, (MessageKind Kind, object?[] About)?> Judge);
