using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Parley.Packs;

namespace Parley.Benchmarks.Rules;

/// <summary>
/// What does it cost to read, check and compile a whole pack, with all that the checker decides? The community pack with so many more rules in grading.json; 2,000 must take at most 15 times what 200 take.
/// </summary>
[MemoryDiagnoser]
public class PackLoadingBenchmark
{
    /// <summary>The key under which a workflow lists its rules.</summary>
    private const string Listed = "Rules";

    private static readonly string[] Flags = ["weaponSeen", "violenceThreatened", "alcohol", "minorsInvolved"];
    private static readonly string[] Levels = ["blue", "yellow", "orange", "red"];
    private readonly Dictionary<string, ReadOnlyMemory<byte>> files = new(StringComparer.Ordinal);

    [Params(200, 2_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var folder = Repository.File("packs", "community");
        foreach (var path in Directory.EnumerateFiles(folder, "*.json")) files[Path.GetFileName(path)] = File.ReadAllBytes(path);
        files["grading.json"] = Changed("grading.json", file => AddRules(file[Listed]?.AsArray() ?? throw new InvalidOperationException("grading.json has no rules.")));

        // "Any three yellow" would be one rule over all of them: another question.
        files["thresholds.json"] = Changed("thresholds.json", file => file.AsObject().Remove("combine"));
        PackReader.Read(files).OrThrow();
    }

    [Benchmark(Description = "read, check and compile a whole pack")]
    public string Read() => PackReader.Read(files).OrThrow().Revision;

    private ReadOnlyMemory<byte> Changed(string name, Action<JsonNode> change)
    {
        var file = JsonNode.Parse(files[name].Span) ?? throw new InvalidOperationException($"{name} is empty.");
        change(file);
        return JsonSerializer.SerializeToUtf8Bytes(file);
    }

    private void AddRules(JsonArray rules)
    {
        var random = new Random(1);
        for (var i = 0; i < Rules; i++)
        {
            rules.Add(new JsonObject { ["RuleName"] = $"rule-{i.ToString(CultureInfo.InvariantCulture)}", ["SuccessEvent"] = Levels[random.Next(Levels.Length)], ["Expression"] = Expression(random) });
        }
    }

    private static string Expression(Random random)
    {
        var (people, calls, flag) = (random.Next(1, 5_000), random.Next(1, 50), Flags[random.Next(Flags.Length)]);
        return random.Next(4) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"peopleInvolved >= {people} && {flag}"),
            1 => string.Create(CultureInfo.InvariantCulture, $"policeCalls > {calls} || amountAtStake >= {people * 10}"),
            2 => string.Create(CultureInfo.InvariantCulture, $"not {flag} && peopleInvolved < {people}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"(injury == \"minor\" || {flag}) && policeCalls >= {calls}"),
        };
    }
}
