using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Journal;

/// <summary>The members of a dispute's state that are JSON; see <see cref="StateTypeResolver"/>. What events carry as well stands in <see cref="JournalJson"/>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(DateTimeOffset))]
[JsonSerializable(typeof(DateTimeOffset?))]
[JsonSerializable(typeof(DisputeId))]
[JsonSerializable(typeof(DisputeId?))]
[JsonSerializable(typeof(Stage))]
[JsonSerializable(typeof(Level))]
[JsonSerializable(typeof(Tier))]
[JsonSerializable(typeof(Holder))]
[JsonSerializable(typeof(Holder?))]
[JsonSerializable(typeof(PersonalText))]
[JsonSerializable(typeof(EarlierReports))]
[JsonSerializable(typeof(Grade))]
[JsonSerializable(typeof(LevelOverride))]
[JsonSerializable(typeof(OpenWarning))]
[JsonSerializable(typeof(OpenProposal))]
[JsonSerializable(typeof(HelpRequest))]
[JsonSerializable(typeof(SentPerson))]
[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(RecordedFact))]
[JsonSerializable(typeof(ImmutableSortedDictionary<string, RecordedFact>))]
[JsonSerializable(typeof(EquatableArray<string>))]
[JsonSerializable(typeof(EquatableArray<DisputeId>))]
[JsonSerializable(typeof(EquatableArray<Party>))]
[JsonSerializable(typeof(EquatableArray<Incident>))]
[JsonSerializable(typeof(EquatableArray<Deadline>))]
[JsonSerializable(typeof(EquatableArray<OpenProposal>))]
[JsonSerializable(typeof(EquatableArray<SentPerson>))]
[JsonSerializable(typeof(EquatableArray<Obligation>))]
[JsonSerializable(typeof(EquatableArray<HelpRequest>))]
internal sealed partial class StateJson : JsonSerializerContext;
