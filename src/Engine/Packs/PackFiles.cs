using System.Collections.Immutable;

namespace Parley.Packs;

/// <summary>The files of a pack and the life each has.</summary>
internal static class PackFiles
{
    public const string Pack = "pack.json";
    public const string Facts = "facts.json";
    public const string Levels = "levels.json";
    public const string Thresholds = "thresholds.json";
    public const string Grading = "grading.json";
    public const string Screening = "screening.json";
    public const string Assignment = "assignment.json";
    public const string Channels = "channels.json";
    public const string Bodies = "bodies.json";
    public const string Deadlines = "deadlines.json";
    public const string Ladder = "ladder.json";
    public const string Climb = "climb.json";
    public const string FollowUp = "follow-up.json";
    public const string Notices = "notices.json";
    public const string Organisation = "organisation.json";
    public const string Places = "places.json";
    public const string Rota = "rota.json";
    public const string Calendar = "calendar.json";
    public const string Retention = "retention.json";
    public const string TextsFolder = "texts/";

    /// <summary>Pinned: hashed into the revision.</summary>
    public static ImmutableArray<string> Policy { get; } =
        [Assignment, Bodies, Channels, Climb, Deadlines, Facts, FollowUp, Grading, Ladder, Levels, Notices, Pack, Screening, Thresholds];

    /// <summary>Current: replaced at any time, with a version of their own.</summary>
    public static ImmutableArray<string> Current { get; } = [Calendar, Organisation, Places, Retention, Rota];

    public static ImmutableArray<string> Needed { get; } = [Pack, Levels, Facts, Deadlines, Ladder, Notices, Organisation];

    public static bool IsPolicy(string file) => Policy.Contains(file, StringComparer.Ordinal);

    public static bool IsTexts(string file) =>
        file.StartsWith(TextsFolder, StringComparison.Ordinal) && file.EndsWith(".json", StringComparison.Ordinal) && file.IndexOf('/', TextsFolder.Length) < 0;

    public static bool IsKnown(string file) => IsPolicy(file) || Current.Contains(file, StringComparer.Ordinal) || IsTexts(file);

    /// <summary>The language a file of texts is in: <c>zh-CN</c> for <c>texts/zh-CN.json</c>.</summary>
    public static string LanguageOf(string file) => file[TextsFolder.Length..^".json".Length];
}
