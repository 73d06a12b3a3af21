using System.Text;
using System.Text.Json.Nodes;
using Parley.Packs;
using Parley.Reading;

namespace Parley.Tests.Packs;

/// <summary>A pack of the fewest files, valid until a test changes it.</summary>
internal sealed class SmallPack
{
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal)
    {
        ["pack.json"] = """
            {
              "name": "small", "version": "1", "languages": ["en"], "timeZone": "Asia/Shanghai", "currency": "CNY",
              "whenUnknown": { "floor": "yellow", "post": "officer" },
              "screenedInAtLeast": "yellow", "repeatWindow": "90d", "reopenWindow": "90d"
            }
            """,
        ["levels.json"] = """{ "levels": [{ "name": "yellow", "lower": ["chief"] }, { "name": "red" }] }""",
        ["facts.json"] = """
            {
              "facts": {
                "people": { "type": "integer", "min": 1, "max": 500, "worse": "more", "ifMissing": "ask" },
                "injury": { "type": "choice", "values": ["none", "minor", "serious"], "worse": "later", "ifMissing": "ask" },
                "weapon": { "type": "boolean", "worse": "yes", "ifMissing": "ask" },
                "amount": { "type": "money", "min": 0, "ifMissing": 0 },
                "signs": { "type": "choices", "values": ["violence", "crime"], "ifMissing": "ask" }
              }
            }
            """,
        ["thresholds.json"] = """
            { "thresholds": [
              { "fact": "people", "atLeast": { "yellow": 5, "red": 30 } },
              { "fact": "injury", "in": { "yellow": ["minor"], "red": ["serious"] } }
            ] }
            """,
        ["grading.json"] = """
            { "WorkflowName": "grading", "Rules": [
              { "RuleName": "armed", "Expression": "weapon && people > 2", "SuccessEvent": "red" }
            ] }
            """,
        ["deadlines.json"] = """
            {
              "deadlines": {
                "do": { "starts": ["Reported", "HandoverAccepted", "ScreenedIn"], "stops": ["DisputeClosed"], "holder": "officer", "length": "3d" },
                "sign": { "starts": ["WarningIssued"], "stops": ["WarningSigned"], "by": "level", "length": { "yellow": "8h", "red": "1h" } },
                "find-out": { "length": "1d" }
              }
            }
            """,
        ["ladder.json"] = """
            {
              "tiers": [{ "name": "office" }, { "name": "head-office" }],
              "rungs": [{ "receiver": "officer", "tier": "office", "within": "1d" }, { "receiver": "chief", "tier": "head-office", "within": "1d" }]
            }
            """,
        ["notices.json"] = """
            { "matrix": [{ "level": "yellow", "sign": { "any": ["officer"] } }, { "level": "red", "sign": { "each": ["officer", "chief"] } }] }
            """,
        ["organisation.json"] = """
            {
              "units": { "top": { "tier": "head-office" }, "one": { "tier": "office", "parent": "top" } },
              "posts": { "officer": { "may": ["Accept"], "superior": "chief" }, "chief": { "may": ["SignWarning"] } },
              "seats": [{ "post": "officer", "unit": "one", "people": ["a"] }, { "post": "chief", "unit": "top", "people": ["b"] }]
            }
            """,
    };

    public SmallPack With(string file, string text)
    {
        files[file] = text;
        return this;
    }

    public SmallPack Without(string file)
    {
        files.Remove(file);
        return this;
    }

    /// <summary>Replaces a part of a file that must be there once.</summary>
    public SmallPack Change(string file, string part, string by)
    {
        files[file].Split(part).Length.ShouldBe(2, $"'{part}' in {file}");
        files[file] = files[file].Replace(part, by, StringComparison.Ordinal);
        return this;
    }

    public SmallPack WithoutDeadline(string kind)
    {
        var file = JsonNode.Parse(files["deadlines.json"])?.AsObject();
        file?["deadlines"]?.AsObject().Remove(kind).ShouldBeTrue();
        return With("deadlines.json", $"{file}");
    }

    /// <summary>Declares one more fact.</summary>
    public SmallPack WithFact(string declaration) => Change("facts.json", "\"people\":", $"{declaration}, \"people\":");

    public SmallPack WithThreshold(string row) => With("thresholds.json", $$"""{ "thresholds": [{{row}}] }""");

    public SmallPack WithoutThresholds() => Without("thresholds.json");

    public SmallPack WithRule(string rule) => With("grading.json", $$"""{ "WorkflowName": "grading", "Rules": [{{rule}}] }""");

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files =>
        files.ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);

    public PackResult Read() => PackReader.Read(Files);

    public Pack Pack() => Read().OrThrow();

    /// <summary>What is found, as <c>PAR2201 levels.json /levels/0/name</c>, errors and warnings.</summary>
    public string[] Found() => [.. Faults().Select(f => $"{f.Id} {f.Position.File} {f.Position.Path}")];

    /// <summary>The one error or warning.</summary>
    public Finding Finding() => Faults().ShouldHaveSingleItem();

    /// <summary>Errors and warnings, without the notes.</summary>
    public IReadOnlyList<Finding> Faults() => [.. Read().Findings.Where(f => f.Severity != Severity.Note)];
}
