using System.Globalization;
using System.Text;
using Parley.Organisation;
using Parley.Reading;

namespace Parley.Tests.Organisation;

/// <summary>A small county: two townships, three villages, a police station below its township, a leading group beside the county.</summary>
internal static class County
{
    public const string Json = """
        {
          "units": {
            "county": { "tier": "county", "label": { "en": "The county", "zh-CN": "县" } },
            "leading-group": { "tier": "leading-group", "parent": "county", "serves": ["county"] },
            "east": { "tier": "township", "parent": "county" },
            "west": { "tier": "township", "parent": "county" },
            "east-station": { "tier": "township", "parent": "east" },
            "riverside": { "tier": "village", "parent": "east" },
            "hillside": { "tier": "village", "parent": "east" },
            "lakeside": { "tier": "village", "parent": "west" }
          },
          "posts": {
            "mediator": { "may": ["TakeOn", "RecordVisit", "SignWarning"], "superior": "township-leader" },
            "station-leader": { "may": ["Accept", "Assign"], "superior": "township-leader", "standIn": "station-deputy" },
            "station-deputy": { "may": ["Accept"] },
            "township-leader": { "may": ["Assign"], "superior": "head" },
            "head": { "may": "*" },
            "on-duty": { "may": ["SignWarning"] },
            "clerk": { "may": ["Report"], "anyone": true },
            "party": { "may": ["RequestReview"], "anyone": true }
          },
          "onDuty": "on-duty",
          "seats": [
            { "post": "mediator", "unit": "riverside", "people": ["mei"], "standIns": ["tao"] },
            { "post": "mediator", "unit": "lakeside", "people": ["lan"] },
            { "post": "station-leader", "unit": "east-station", "people": ["shen"] },
            { "post": "station-deputy", "unit": "east-station", "people": ["sun"] },
            { "post": "township-leader", "unit": "east", "people": ["edu"] },
            { "post": "township-leader", "unit": "west", "people": ["wu"] },
            { "post": "on-duty", "unit": "county", "people": ["dong"] },
            { "post": "head", "unit": "leading-group", "people": ["hao", "hui"] }
          ],
          "absences": [
            { "person": "mei", "from": "2026-03-10", "to": "2026-03-12" }
          ]
        }
        """;

    public const string PlacesJson = """
        {
          "places": {
            "mill-lane": { "unit": "riverside", "label": { "en": "Mill Lane", "zh-CN": "磨坊巷" }, "aliases": ["Old Mill", "Caf\u00e9 corner"] },
            "pier": { "unit": "lakeside" }
          }
        }
        """;

    public static TimeZoneInfo Shanghai { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DirectorySnapshot Directory { get; } = Read(Json, PlacesJson);

    public static DirectorySnapshot Read(string organisation, string places = "")
    {
        var snapshot = TryRead(organisation, places, out var findings);
        findings.ShouldBeEmpty();
        return snapshot.ShouldNotBeNull();
    }

    public static DirectorySnapshot? TryRead(string organisation, string places, out IReadOnlyList<Finding> findings) =>
        TryRead(organisation, places, string.Empty, out findings);

    public static DirectorySnapshot? TryRead(string organisation, string places, string rota, out IReadOnlyList<Finding> findings) =>
        DirectorySnapshot.Read(Encoding.UTF8.GetBytes(organisation), Encoding.UTF8.GetBytes(places), Encoding.UTF8.GetBytes(rota), Shanghai, out findings);

    /// <summary>A moment by local time in Shanghai.</summary>
    public static DateTimeOffset At(string local) =>
        new(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
