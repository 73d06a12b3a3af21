using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Parley.Deadlines;
using Parley.Organisation;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads the current files of a pack: organisation, places, rota, calendar, retention and texts.</summary>
internal static class SurroundingsReader
{
    public static Surroundings? Read(PackTrees trees, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, TimeZoneInfo zone, Findings findings)
    {
        var texts = trees.Files.Where(PackFiles.IsTexts)
            .Select(f => trees.Model(f, o => TextsReader.Read(o, PackFiles.LanguageOf(f))))
            .OfType<Texts>()
            .ToFrozenDictionary(t => t.Language, StringComparer.Ordinal);
        var directory = files.TryGetValue(PackFiles.Organisation, out var organisation)
            ? OrganisationReader.Read(organisation, files.GetValueOrDefault(PackFiles.Places), files.GetValueOrDefault(PackFiles.Rota), zone, findings)
            : null;
        var calendar = files.TryGetValue(PackFiles.Calendar, out var days) ? CalendarReader.Read(days, zone, findings) : WorkingCalendar.NaturalOnly(zone);
        var retention = trees.Has(PackFiles.Retention) ? trees.Model(PackFiles.Retention, RetentionReader.Read) : Retention.None;
        if (directory is null || calendar is null || retention is null) return null;
        return new Surroundings(VersionOf(directory, calendar), directory, calendar, texts)
        {
            CalendarEnd = trees.Has(PackFiles.Calendar) ? trees.PositionOf(PackFiles.Calendar, "until") : null,
            Retention = retention,
        };
    }

    private static string VersionOf(DirectorySnapshot directory, WorkingCalendar calendar) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{directory.Version} {calendar.Version}")).AsSpan(0, 16));
}
