using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Rules;

/// <summary>One fact changed, everything else as it is, and what comes of it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">Its value now; null when it is unknown.</param>
/// <param name="To">The value it would have.</param>
/// <param name="Event">The highest success event then; null for none.</param>
/// <param name="Steps">How far that is: units of a whole number, days, places on a scale, words of a set; a yes or no, another word or an answer to an open question is one step, a tenth of a decimal's size is one.</param>
internal sealed record FactChange(WordSlot Fact, FactValue? From, FactValue To, string? Event, decimal Steps);
