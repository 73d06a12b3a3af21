namespace Parley.Rules.Cells;

/// <summary>Which way along its range a fact is worse; yes, more words and later words count as higher.</summary>
internal enum Danger
{
    Unstated,
    Higher,
    Lower,
}
