using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;

namespace Parley.PackTests;

/// <summary>What a case starts from: the report, who made it, when, and when the same parties were reported before.</summary>
internal sealed record GivenReport(Moments Moments, Report Report, Actor By, ImmutableArray<DateTimeOffset> Earlier);
