using Parley.Rules.Words;

namespace Parley.Rules;

/// <summary>
/// The outcomes of all rules of a set for one row, two bits a rule. Made once by <see cref="RuleSet.NewOutcomes"/> and filled again and again.
/// Not safe for use by several threads at once.
/// </summary>
internal sealed class RuleOutcomes
{
    internal const int PerLane = 32;
    private const ulong SurelyBits = 0x5555_5555_5555_5555;

    internal readonly ulong[] Lanes;

    internal RuleOutcomes(int count)
    {
        Count = count;
        Lanes = new ulong[(count + PerLane - 1) / PerLane];
    }

    /// <summary>How many rules, disabled ones included.</summary>
    public int Count { get; }

    public Judgement this[int rule] => (Judgement)((Lanes[rule / PerLane] >> (rule % PerLane * 2)) & 3);

    /// <summary>The numbers of the rules that matched, in file order.</summary>
    public RuleIndexes Matched => new(Lanes, static lane => lane & SurelyBits);

    /// <summary>The numbers of the rules that cannot tell, in file order.</summary>
    public RuleIndexes CannotTell => new(Lanes, static lane => (lane >> 1) & ~lane & SurelyBits);

    /// <summary>The first rule that matched, or −1.</summary>
    public int FirstMatched
    {
        get
        {
            var matched = Matched;
            return matched.MoveNext() ? matched.Current : -1;
        }
    }
}
