using System.Globalization;

namespace Parley.Tests.Sqlite;

/// <summary>
/// A bit that changed on the disk, at each kind of place in the file: it is found, or every answer is what it was. PARLEY_FLIPS says how many at each kind of place; 4 otherwise.
/// What became of a delivery stands nowhere else and cannot be compared.
/// </summary>
public sealed class FlippedByteTests(WorkedJournal worked) : IClassFixture<WorkedJournal>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_flipped_bit_is_found_wherever_it_is_or_no_answer_is_another()
    {
        worked.CopyTo(folder);
        var whole = worked.Bytes();
        var expected = (await Answers.OfAsync(folder.Database)).Answers;
        var flips = int.Parse(Environment.GetEnvironmentVariable("PARLEY_FLIPS") ?? "4", CultureInfo.InvariantCulture);
        var random = new Random(20261129);
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);

        foreach (var (place, offsets) in DatabasePlaces.Of(whole))
        {
            for (var flip = 0; flip < flips; flip++)
            {
                var (at, bit) = (offsets[random.Next(offsets.Count)], random.Next(8));
                var bytes = whole.ToArray();
                bytes[at] ^= (byte)(1 << bit);
                File.WriteAllBytes(folder.Database, bytes);

                var (damage, answers) = await Answers.OfAsync(folder.Database);

                if (damage is null) answers.ShouldBe(expected, $"bit {bit} of byte {at}, {place}");
                found[$"{place}: {damage ?? "nothing changed"}"] = found.GetValueOrDefault($"{place}: {damage ?? "nothing changed"}") + 1;
                foreach (var beside in (string[])["-wal", "-shm"]) File.Delete(folder.Database + beside);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join("; ", found.Select(one => $"{one.Key} {one.Value}")));
        found.Where(one => !one.Key.EndsWith("nothing changed", StringComparison.Ordinal)).Sum(one => one.Value).ShouldBeGreaterThan(flips);
    }
}
