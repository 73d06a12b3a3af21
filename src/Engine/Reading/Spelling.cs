namespace Parley.Reading;

/// <summary>Finds the word that was probably meant. Case counts as half a slip, because wrong case is the commonest one.</summary>
internal static class Spelling
{
    private const int LongestCompared = 64;

    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestCompared) return null;
        var limit = word.Length <= 2 ? 1 : Math.Max(2, word.Length / 3 * 2);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in known)
        {
            if (candidate.Length > LongestCompared) continue;
            var distance = string.Equals(word, candidate, StringComparison.OrdinalIgnoreCase) ? 1 : Distance(word, candidate);
            if (distance >= bestDistance) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>Optimal string alignment in half steps: a swapped pair, a missing, an extra or a wrong letter is 2, wrong case is 1.</summary>
    private static int Distance(string a, string b)
    {
        var twoBack = new int[b.Length + 1];
        var oneBack = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) oneBack[j] = 2 * j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = 2 * i;
            for (var j = 1; j <= b.Length; j++)
            {
                var least = Math.Min(Math.Min(oneBack[j] + 2, current[j - 1] + 2), oneBack[j - 1] + Change(a[i - 1], b[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) least = Math.Min(least, twoBack[j - 2] + 2);
                current[j] = least;
            }

            (twoBack, oneBack, current) = (oneBack, current, twoBack);
        }

        return oneBack[b.Length];
    }

    private static int Change(char a, char b) => a == b ? 0 : char.ToUpperInvariant(a) == char.ToUpperInvariant(b) ? 1 : 2;
}
