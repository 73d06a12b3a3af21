using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Disputes;

namespace Parley.Host.Demo;

/// <summary>Reads the sample disputes that are built into the program.</summary>
internal sealed class SampleFile(string language, TimeZoneInfo zone)
{
    private const string Resource = "samples.json";

    public ImmutableArray<Sample> Read()
    {
        using var stream = typeof(SampleFile).Assembly.GetManifestResourceStream(Resource) ?? throw new FileNotFoundException(Resource);
        var root = Localised(JsonNode.Parse(stream));
        var harmless = root["harmless"] as JsonObject ?? [];
        return [.. Required<JsonArray>(root["samples"]).Select(sample => One(Required<JsonObject>(sample), harmless))];
    }

    private Sample One(JsonObject sample, JsonObject harmless)
    {
        var id = Text(sample, "id");
        var start = DateOnly.ParseExact(Text(sample, "start"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var steps = Required<JsonArray>(sample["steps"]).Select(step => Step(new DisputeId(id), start, Required<JsonObject>(step), harmless));
        return new Sample(id, Text(sample, "title"), [.. steps]);
    }

    private SampleStep Step(DisputeId dispute, DateOnly start, JsonObject step, JsonObject harmless)
    {
        var time = TimeOnly.ParseExact(Text(step, "at"), "HH:mm", CultureInfo.InvariantCulture);
        var local = start.AddDays((int?)step["day"] ?? 0).ToDateTime(time);
        var body = step["with"]?.DeepClone() as JsonObject ?? [];
        if (Text(step, "do") == nameof(Disputes.Commands.Report)) Assume(body, harmless);
        return new SampleStep(dispute, new DateTimeOffset(local, zone.GetUtcOffset(local)), Text(step, "by"), (string?)step["post"], Text(step, "do"), body);
    }

    /// <summary>What the reporter saw to be harmless; a fact given as null stays unknown.</summary>
    private static void Assume(JsonObject report, JsonObject harmless)
    {
        if (report["facts"] is not JsonObject facts) report["facts"] = facts = [];
        foreach (var (name, value) in harmless)
        {
            if (!facts.ContainsKey(name)) facts[name] = value?.DeepClone();
        }

        foreach (var unknown in facts.Where(f => f.Value is null).Select(f => f.Key).ToList()) facts.Remove(unknown);
    }

    /// <summary>Takes the text of the language wherever both are given.</summary>
    private JsonNode Localised(JsonNode? node) => node switch
    {
        JsonObject { Count: 2 } both when both[Languages.English] is JsonValue && both[Languages.Chinese] is JsonValue => Required<JsonValue>(both[language]).DeepClone(),
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, m.Value is null ? null : (JsonNode?)Localised(m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(i => (JsonNode?)Localised(i))]),
        _ => Required<JsonNode>(node).DeepClone(),
    };

    private static string Text(JsonObject from, string name) => (string?)from[name] ?? throw new InvalidDataException($"{Resource}: '{name}' is missing at {from.GetPath()}.");

    private static T Required<T>(JsonNode? node)
        where T : JsonNode => node as T ?? throw new InvalidDataException($"{Resource}: {node?.GetPath() ?? "a value"} is not a {typeof(T).Name}.");
}
