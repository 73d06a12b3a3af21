using System.Text.Json.Serialization;
using Parley.Disputes;

namespace Parley.Journal;

/// <summary>How the parts of the journal that are JSON are read and written; see <see cref="JournalOptions"/>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ClearPart))]
[JsonSerializable(typeof(CanonicalLine))]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(Party))]
[JsonSerializable(typeof(PartyVisit))]
[JsonSerializable(typeof(Obligation))]
[JsonSerializable(typeof(NamedFact))]
[JsonSerializable(typeof(Holder))]
[JsonSerializable(typeof(DisputeId))]
[JsonSerializable(typeof(string))]
internal sealed partial class JournalJson : JsonSerializerContext;
