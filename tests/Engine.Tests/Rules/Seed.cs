using System.Globalization;

namespace Parley.Tests.Rules;

/// <summary>Random tests say their seed; <c>PARLEY_SEED</c> repeats one.</summary>
internal static class Seed
{
    public static Random Next(out int seed)
    {
        seed = int.TryParse(Environment.GetEnvironmentVariable("PARLEY_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        return new Random(seed);
    }
}
