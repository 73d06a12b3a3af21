using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;
using Parley.Journal;

namespace Parley;

/// <summary>What a report can later be recognised by: keyed hashes, outside the chain. The same parties together, never one person's record.</summary>
internal static class LookUps
{
    public static IReadOnlyList<LookUpRow> Of(Report report, Dispute dispute, KeyRing keys)
    {
        var rows = new List<LookUpRow>();
        if (PlaceHash(report, keys) is { } place) rows.Add(new LookUpRow(LookUpKind.Place, place, dispute.OpenedAt, report.SourceOrder, dispute.Id.Value, PersonalText.Whole));
        if (PartiesHash(report, keys) is { } parties) rows.Add(new LookUpRow(LookUpKind.Parties, parties, dispute.OpenedAt, report.SourceOrder, dispute.Id.Value, PersonalText.Whole));
        foreach (var party in dispute.Parties)
        {
            if (party.Name.Value is { } name)
            {
                rows.Add(new LookUpRow(LookUpKind.Party, keys.LookUpHash(LookUpKind.Party, name), dispute.OpenedAt, report.SourceOrder, dispute.Id.Value, party.Id));
            }
        }

        return rows;
    }

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
