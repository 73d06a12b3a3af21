namespace Parley.Testing;

/// <summary>A stream of numbers from one number, the same everywhere for ever (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 up to a bound (exclusive).</summary>
    public int Below(int bound) => (int)(Next() % (uint)bound);

    public bool OneIn(int many) => Below(many) == 0;

    public T Pick<T>(IReadOnlyList<T> of) => of[Below(of.Count)];
}
