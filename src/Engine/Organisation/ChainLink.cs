using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Organisation;

/// <summary>One to whom an undone duty goes next. A stand-in of the same seat keeps the seat as holder; <see cref="People"/> then says who. Empty people: anyone may fill it.</summary>
internal sealed record ChainLink(Holder Holder, ChainKind Kind, ImmutableArray<string> People);
