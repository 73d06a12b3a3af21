namespace Parley.Packs;

/// <summary>Which way a fact is worse, so that the checker can tell a rule that rewards it.</summary>
internal enum Worse
{
    Unstated,
    More,
    Less,
    Yes,
    No,
    Later,
}
