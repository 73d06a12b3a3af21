using System.Numerics;

namespace Parley.Rules;

/// <summary>Goes through the numbers of the rules with one outcome, in file order, without allocating.</summary>
internal ref struct RuleIndexes(ReadOnlySpan<ulong> lanes, Func<ulong, ulong> select)
{
    private readonly ReadOnlySpan<ulong> lanes = lanes;
    private readonly Func<ulong, ulong> select = select;
    private ulong left;
    private int lane = -1;

    public int Current { get; private set; }

    public readonly RuleIndexes GetEnumerator() => this;

    public bool MoveNext()
    {
        while (left == 0)
        {
            if (++lane >= lanes.Length) return false;
            left = select(lanes[lane]);
        }

        Current = (lane * RuleOutcomes.PerLane) + (BitOperations.TrailingZeroCount(left) >> 1);
        left &= left - 1;
        return true;
    }
}
