using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;

namespace Parley;

/// <summary>What a report is looked up by among earlier ones: keyed hashes, outside the chain. The same parties together, never one person's record.</summary>
internal static class LookUps
{
    public static EarlierQuery? Query(DisputeId id, Report report, KeyRing keys, DateTimeOffset from, DateTimeOffset at)
    {
        var place = PlaceHash(report, keys);
        var parties = PartiesHash(report, keys);
        return place is null && parties is null ? null : new EarlierQuery(Memory(place), Memory(parties), from, at, report.SourceOrder, id.Value);
    }

    private static byte[]? PlaceHash(Report report, KeyRing keys) => string.IsNullOrEmpty(report.Place) ? null : keys.LookUpHash(LookUpKind.Place, report.Place);

    private static byte[]? PartiesHash(Report report, KeyRing keys) => report.Parties.Length < 2 ? null : keys.PartiesHash(report.Parties.Select(p => p.Name));

    private static ReadOnlyMemory<byte>? Memory(byte[]? bytes) => bytes is null ? null : bytes;
}
