namespace Parley.Tests.Packs.Schemas;

/// <summary>Small files with one fault each: what stands before the arrow is sound, what stands behind it is put in its place.</summary>
public static class BrokenFiles
{
    private const string Pack = """{ "name": "p", "version": "1", "languages": ["en"], "timeZone": "Asia/Shanghai", "currency": "CNY", "whenUnknown": { "floor": "red", "post": "officer" }, "screenedInAtLeast": "red", "repeatWindow": "90d", "reopenWindow": "90d" }""";
    private const string Levels = """{ "levels": [{ "name": "red", "label": { "en": "Red" }, "colour": "#cf222e", "lower": ["chief"] }] }""";
    private const string Facts = """{ "note": "n", "facts": { "people": { "note": "n", "type": "integer", "min": 1, "worse": "more", "ifMissing": "ask" }, "kind": { "type": "choice", "values": ["a"], "valueLabels": { "a": { "en": "A" } } } } }""";
    private const string Thresholds = """{ "thresholds": [{ "fact": "people", "atLeast": { "red": 30 } }, { "fact": "kind", "in": { "red": ["a"] } }], "combine": [{ "atLeast": 3, "of": "yellow", "then": "red" }] }""";
    private const string Grading = """[{ "WorkflowName": "grading", "Rules": [{ "RuleName": "a b", "SuccessEvent": "red", "Expression": "people > 1" }, { "RuleName": "c", "SuccessEvent": "red", "Operator": "And", "Rules": [{ "RuleName": "d", "Expression": "true" }] }] }]""";
    private const string Screening = """{ "WorkflowName": "screening", "Rules": [{ "RuleName": "court", "SuccessEvent": "refer:court", "Expression": "x" }, { "RuleName": "otherwise", "SuccessEvent": "in", "Expression": "true" }] }""";
    private const string Climb = """{ "WorkflowName": "climb", "Rules": [{ "RuleName": "late", "SuccessEvent": "climb", "Expression": "daysAtTier > 9", "Enabled": false, "Properties": { "source": "s" } }] }""";
    private const string Channels = """{ "channels": { "group": { "post": "mediator", "forms": ["onTheSpot"], "sessions": 2 } } }""";
    private const string Deadlines = """{ "deadlines": { "accept": { "starts": ["Reported"], "while": ["received"], "holder": "officer", "by": "level", "length": { "red": "15min", "blue": { "length": "1d", "calendar": "working" } }, "missed": "climb" }, "close": { "length": "7d" } } }""";
    private const string Ladder = """{ "tiers": [{ "name": "village" }], "rungs": [{ "receiver": "mediator", "tier": "village", "within": { "note": "n", "red": "30min", "otherwise": "1d" } }] }""";
    private const string FollowUp = """{ "plan": { "note": "n", "red": ["1d", { "after": "3d", "method": "phone" }] }, "reentryFloor": "oneAbove", "uneasy": { "from": "yellow", "time": 2 } }""";
    private const string Notices = """{ "matrix": [{ "level": "red", "stage": "resolving", "sign": { "each": ["heads"] }, "inform": ["officer"] }], "receivers": { "heads": { "posts": ["a", "b"], "by": ["app"] } }, "route": { "routes": [{ "on": ["warning"], "to": ["heads"], "repeatEvery": "30min", "until": "signed" }] } }""";
    private const string Organisation = """{ "units": { "east": { "tier": "village" } }, "posts": { "officer": { "may": ["Accept"] }, "chief": { "may": "*" } }, "seats": [{ "post": "officer", "unit": "east", "people": ["a"] }], "absences": [{ "person": "a", "from": "2026-03-10", "to": "2026-03-12" }] }""";
    private const string Places = """{ "places": { "mill-lane": { "unit": "east", "aliases": ["Old Mill"] } }, "otherwise": "county" }""";
    private const string Calendar = """{ "from": "2026-01-01", "until": "2026-12-31", "weekend": ["sunday"], "hours": [{ "from": "08:30", "to": "24:00" }], "holidays": [{ "from": "2026-02-15" }] }""";
    private const string Texts = """{ "labels": { "stages": { "received": "Received" } }, "texts": { "receipt": "Thank you." } }""";

    private const string Case = """{ "name": "n", "given": { "assume": "harmless", "facts": { "weaponSeen": true, "injury": null } }, "steps": [{ "at": "0min", "do": "Accept" }, { "at": "2h" }], "expect": [{ "at": "2h", "level": "red", "climbed": true }] }""";

    public static TheoryData<string, string> Mended =>
        new(new[]
        {
            ("pack", Pack), ("levels", Levels), ("facts", Facts), ("thresholds", Thresholds), ("grading", Grading), ("screening", Screening), ("climb", Climb), ("channels", Channels), ("deadlines", Deadlines),
            ("ladder", Ladder), ("follow-up", FollowUp), ("notices", Notices), ("organisation", Organisation), ("places", Places), ("calendar", Calendar), ("texts", Texts), ("test", Case), ("test", $$"""{ "cases": [{{Case}}] }"""),
        });

    public static TheoryData<string, string, string> All => new(
    [
        Broken("pack", "unknown key", Pack, "\"version\"", "\"verison\": \"1\", \"version\""),
        Broken("pack", "missing key", Pack, "\"currency\": \"CNY\", ", ""),
        Broken("pack", "an ISO length", Pack, "\"repeatWindow\": \"90d\"", "\"repeatWindow\": \"P90D\""),
        Broken("pack", "wrong type", Pack, "[\"en\"]", "\"en\""),
        Broken("levels", "a colour by name", Levels, "#cf222e", "red"),
        Broken("levels", "no level", Levels, "{ \"name\": \"red\", \"label\": { \"en\": \"Red\" }, \"colour\": \"#cf222e\", \"lower\": [\"chief\"] }", ""),
        Broken("facts", "unknown type", Facts, "\"integer\"", "\"int\""),
        Broken("facts", "a text for a number", Facts, "\"min\": 1", "\"min\": \"1\""),
        Broken("facts", "unknown direction", Facts, "\"more\"", "\"higher\""),
        Broken("facts", "a name with a hyphen", Facts, "\"people\"", "\"people-involved\""),
        Broken("thresholds", "two comparisons", Thresholds, "\"atLeast\": { \"red\": 30 }", "\"atLeast\": { \"red\": 30 }, \"is\": { \"red\": true }"),
        Broken("thresholds", "no comparison", Thresholds, ", \"atLeast\": { \"red\": 30 }", ""),
        Broken("thresholds", "words that are no list", Thresholds, "[\"a\"]", "\"a\""),
        Broken("thresholds", "one is no combination", Thresholds, "\"atLeast\": 3", "\"atLeast\": 1"),
        Broken("grading", "an action", Grading, "\"Expression\": \"people > 1\"", "\"Expression\": \"people > 1\", \"Actions\": {}"),
        Broken("grading", "a misspelt switch", Grading, "\"Expression\": \"people > 1\"", "\"Expression\": \"people > 1\", \"Enbled\": false"),
        Broken("grading", "no condition", Grading, ", \"Expression\": \"people > 1\"", ""),
        Broken("grading", "no level", Grading, "\"SuccessEvent\": \"red\", \"Expression\"", "\"Expression\""),
        Broken("grading", "an unknown operator", Grading, "\"And\"", "\"Xor\""),
        Broken("grading", "rules that are nothing", Grading, "[{ \"RuleName\": \"d\", \"Expression\": \"true\" }]", "null"),
        Broken("screening", "an unknown way", Screening, "refer:court", "reject"),
        Broken("climb", "an unknown event", Climb, "\"SuccessEvent\": \"climb\"", "\"SuccessEvent\": \"up\""),
        Broken("climb", "a switch in quotes", Climb, "false", "\"false\""),
        Broken("channels", "an unknown form", Channels, "onTheSpot", "on-the-spot"),
        Broken("channels", "no post", Channels, "\"post\": \"mediator\", ", ""),
        Broken("deadlines", "an unknown event", Deadlines, "\"Reported\"", "\"Report\""),
        Broken("deadlines", "an ended stage", Deadlines, "[\"received\"]", "[\"closed\"]"),
        Broken("deadlines", "minutes spelt out", Deadlines, "15min", "15 minutes"),
        Broken("deadlines", "an unknown calendar", Deadlines, "\"working\"", "\"office\""),
        Broken("deadlines", "an unknown end", Deadlines, "\"missed\": \"climb\"", "\"missed\": \"escalate\""),
        Broken("ladder", "a rung without time", Ladder, ", \"within\": { \"note\": \"n\", \"red\": \"30min\", \"otherwise\": \"1d\" }", ""),
        Broken("follow-up", "a visit without its day", FollowUp, "\"after\": \"3d\", ", ""),
        Broken("follow-up", "an unknown floor", FollowUp, "oneAbove", "higher"),
        Broken("notices", "nobody signs", Notices, "[\"heads\"] }, \"inform\"", "[] }, \"inform\""),
        Broken("notices", "an unknown occasion", Notices, "[\"warning\"]", "[\"alarm\"]"),
        Broken("notices", "an unknown stage", Notices, "\"resolving\"", "\"resolved\""),
        Broken("organisation", "an unknown command", Organisation, "\"Accept\"", "\"Accpt\""),
        Broken("organisation", "the engine's own command", Organisation, "\"Accept\"", "\"FireDeadline\""),
        Broken("organisation", "a day that is none", Organisation, "2026-03-12", "2026-3-12"),
        Broken("places", "a place without a unit", Places, "\"unit\": \"east\", ", ""),
        Broken("calendar", "an hour that is none", Calendar, "08:30", "8:30"),
        Broken("calendar", "an unknown day", Calendar, "\"sunday\"", "\"Sunday\""),
        Broken("texts", "an unknown table", Texts, "\"stages\"", "\"stage\""),
        Broken("texts", "a text that is none", Texts, "\"Thank you.\"", "1"),
        Broken("test", "an unknown command", Case, "\"Accept\"", "\"Acept\""),
        Broken("test", "nothing expected", Case, ", \"expect\": [{ \"at\": \"2h\", \"level\": \"red\", \"climbed\": true }]", ""),
        Broken("test", "an unknown key of a step", Case, "{ \"at\": \"2h\" }", "{ \"at\": \"2h\", \"when\": 1 }"),
    ]);

    private static (string Schema, string Fault, string Json) Broken(string schema, string fault, string sound, string from, string to)
    {
        sound.ShouldContain(from);
        return (schema, fault, sound.Replace(from, to, StringComparison.Ordinal));
    }
}
