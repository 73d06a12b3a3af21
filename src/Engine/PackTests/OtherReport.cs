using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Another dispute of a case, reported so long after its own.</summary>
internal sealed record OtherReport(DisputeId Id, DateTimeOffset Moment, Position Position, Report Report, Actor By);
