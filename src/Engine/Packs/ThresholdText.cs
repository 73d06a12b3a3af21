using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>A threshold as an expression of the language, with its id.</summary>
internal readonly record struct ThresholdText(string Id, string Expression, Level Level, Position At);
