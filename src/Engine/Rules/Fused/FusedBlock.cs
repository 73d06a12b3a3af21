using Parley.Rules.Words;

namespace Parley.Rules.Fused;

/// <summary>Judges a stretch of rules: writes two bits a rule into its lanes.</summary>
/// <param name="row">The values.</param>
/// <param name="texts">The texts that the rules mention.</param>
/// <param name="fractions">The decimals that the rules mention.</param>
/// <param name="lanes">Takes the outcomes, 32 rules a lane.</param>
internal delegate void FusedBlock(FactRow row, string[] texts, decimal[] fractions, ulong[] lanes);
