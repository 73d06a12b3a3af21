using System.Collections.Immutable;
using Parley.Journal;

namespace Parley.PackTests;

/// <summary>A message a receiver of a case got: one notice, or several as one.</summary>
internal sealed record CaseMessage(string Receiver, DateTimeOffset At, ImmutableArray<IntentRow> Notices);
