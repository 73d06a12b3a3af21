using Parley.Disputes;
using Parley.Notices;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>A silence that is set as the case begins.</summary>
internal sealed record GivenSilence(Position Position, SilenceScope Scope, DateTimeOffset From, DateTimeOffset Until, Actor? By);
