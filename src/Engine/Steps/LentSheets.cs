using Parley.Packs;

namespace Parley.Steps;

/// <summary>The sheets one decision has borrowed: one for each pack it decides by, two at most. One user at a time.</summary>
internal sealed class LentSheets(Sheets pool)
{
    private Sheet? one;
    private Sheet? other;

    public Sheet For(Pack pack)
    {
        if (one is null || one.Row.Words == pack.Words) return one ??= pool.Take(pack);
        if (other is not null && other.Row.Words != pack.Words)
        {
            pool.Return(other);
            other = null;
        }

        return other ??= pool.Take(pack);
    }

    /// <summary>Gives them back once the decision is made.</summary>
    public void Return()
    {
        if (one is not null) pool.Return(one);
        if (other is not null) pool.Return(other);
        one = other = null;
    }
}
