using System.Collections.Immutable;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>Whom a route tells later, so long after it was taken, unless what it waits for has happened by then.</summary>
internal sealed record NoticeStep(Length After, ImmutableArray<string> To);
