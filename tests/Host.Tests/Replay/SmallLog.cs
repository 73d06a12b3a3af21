using System.Text.Json;

namespace Parley.Tests.Replay;

/// <summary>A small log of a service desk and its mapping, replayed or imported into a database of its own.</summary>
internal sealed class SmallLog : IDisposable
{
    public const string Header = "id,at,what,who,priority,where,note";

    private readonly TempFolder folder = new();

    public SmallLog() => Map = folder.Write("mapping.json", Mapping());

    public SmallLog(string map) => Map = map;

    public string Map { get; private set; }

    public string Database => folder.Path("disputes.db");

    public static string Mapping() =>
        """
        {
          "name": "small",
          "input": { "timeZone": "UTC" },
          "case": { "column": "id" },
          "duplicates": { "rule": "twice" },
          "ignore": [{ "rule": "crossed-out", "when": { "column": "note", "is": ["x"] } }],
          "actor": { "subject": { "column": "who", "blank": "somebody" }, "post": "desk" },
          "steps": [{ "activity": { "column": "what" }, "at": { "column": "at" } }],
          "activities": {
            "open": {
              "elsewhere": "opened-again",
              "do": [
                { "command": "Report", "in": ["unreported"], "with": { "ledger": "desk", "place": { "column": "where" }, "facts": { "priority": { "column": "priority", "values": { "low": 5, "high": 2 }, "otherwise": null } } } },
                { "command": "Accept", "in": ["received"] },
                { "command": "ScreenIn", "in": ["screening"] }
              ]
            },
            "work": { "do": [{ "command": "Assign", "in": ["assessing", "resolving"], "with": { "channel": "team" } }] },
            "close": {
              "elsewhere": "closed-again",
              "do": [
                { "command": "Assign", "in": ["assessing"], "with": { "channel": "team" } },
                { "command": "Settle", "in": ["resolving"], "with": { "form": "oral" } },
                { "command": "Close", "in": ["followingUp"] }
              ]
            },
            "reopen": { "do": [{ "command": "Reopen", "with": { "reason": { "text": "{what} again" } } }] },
            "talk": { "ignore": "talk" },
            "chat": { "as": "talk" }
          }
        }
        """;

    public void MapWith(Func<string, string> change) => Map = folder.Write("mapping.json", change(Mapping()));

    public string Path(string name) => folder.Path(name);

    public string Write(params string[] rows) => folder.Write("log.csv", string.Join('\n', [Header, .. rows]));

    public async Task<JsonElement> ReplayAsync(string file, params string[] more)
    {
        var run = await RunAsync("replay", file, more);
        run.ExitCode.ShouldBe(0, run.Error);
        return JsonDocument.Parse(run.Out).RootElement;
    }

    public Task<Run> RunAsync(string command, string file, params string[] more) =>
        Run.Parley([command, ReplayedSet.Pack("bpic14_incidents"), file, "--map", Map, "--db", Database, "--format", "json", .. more]);

    public Task<string> ExportAsync() => ReplayedSet.ExportHashAsync(Database);

    public void Dispose() => folder.Dispose();
}
