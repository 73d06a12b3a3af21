using Parley.Disputes;

namespace Parley.Rules;

/// <summary>What a fact or parameter was worth when a condition was judged; null where it was unknown or could not be calculated.</summary>
internal readonly record struct ReasonValue(string Name, FactValue? Value, bool IsParameter);
