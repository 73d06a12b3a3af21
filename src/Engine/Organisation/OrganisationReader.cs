using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Reading;

namespace Parley.Organisation;

/// <summary>Reads <c>organisation.json</c>, <c>places.json</c> and <c>rota.json</c>; references are checked where they stand.</summary>
internal sealed class OrganisationReader
{
    public const string OrganisationName = "organisation.json";
    public const string PlacesName = "places.json";

    private readonly Names units;
    private readonly Names posts;

    private OrganisationReader(ObjectReader top)
    {
        units = Names.Of(top, "units", OrganisationMessages.UnknownUnit);
        posts = Names.Of(top, "posts", OrganisationMessages.UnknownPost);
    }

    /// <summary>The snapshot, or null after an error. No places, no rota: empty bytes.</summary>
    public static DirectorySnapshot? Read(ReadOnlyMemory<byte> organisation, ReadOnlyMemory<byte> places, ReadOnlyMemory<byte> rota, TimeZoneInfo zone, Findings findings)
    {
        var before = Errors(findings);
        Names? units = null;
        var file = JsonFile.Read(OrganisationName, organisation, findings, top =>
        {
            var reader = new OrganisationReader(top);
            units = reader.units;
            return reader.Organisation(top);
        });
        var table = places.IsEmpty || units is null ? PlaceTable.Empty : PlacesReader.Read(places, units, findings);
        if (file is not null && table is not null) TeamsReader.CheckPlaces(file, table, organisation, findings);
        var shifts = file is null ? null : RotaReader.Read(rota, file, sound: Errors(findings) == before, findings);
        if (file is null || table is null || shifts is null || Errors(findings) > before) return null;
        return new DirectorySnapshot(file, table, shifts, zone, VersionOf(organisation.Span, places.Span, rota.Span, zone));
    }

    private OrganisationFile Organisation(ObjectReader top)
    {
        var readUnits = top.Value("units").Map(v => v.Object(o => UnitOf(o)), allowEmpty: false);
        var readPosts = top.Value("posts").Map(v => v.Object(o => PostOf(o)), allowEmpty: false);
        var seats = top.Objects("seats", SeatOf);
        var absences = top.Objects("absences", AbsenceOf);
        var onDuty = top.Optional("onDuty") is { } value ? posts.Known(value) : null;
        var teams = new TeamsReader(top, units);
        var file = new OrganisationFile(
            [.. readUnits.Select(u => u.Value with { Id = u.Name })],
            [.. readPosts.Select(p => p.Value with { Id = p.Name })],
            [.. seats.Select(s => s.Seat)],
            [.. absences.Select(a => a.Absence)],
            onDuty)
        {
            Roles = teams.Roles(),
            Teams = teams.Teams(),
        };
        new OrganisationCheck(file, top.Findings).Run(readUnits, readPosts, seats, absences);
        return file;
    }

    private Unit UnitOf(ObjectReader o)
    {
        var parent = o.Optional("parent") is { } value ? units.Known(value) : null;
        var serves = o.Optional("serves")?.List(v => units.Known(v)) ?? [];
        return new Unit(string.Empty, new Tier(o.Text("tier")), parent, o.Wording("label"), serves);
    }

    private Post PostOf(ObjectReader o)
    {
        var superior = o.Optional("superior") is { } above ? posts.Known(above) : null;
        var standIn = o.Optional("standIn") is { } other ? posts.Known(other) : null;
        return new Post(string.Empty, o.Wording("label"), MayOf(o.Value("may")), superior, standIn, o.Flag("anyone", otherwise: false));
    }

    private static ImmutableArray<string> MayOf(ValueReader value)
    {
        if (value.Is(JsonKind.Text)) return [value.Word(Post.Everything)];
        return value.List(v =>
        {
            var command = v.Text();
            if (CommandNames.OfTheEngine.Contains(command, StringComparer.Ordinal)) v.Error(OrganisationMessages.EngineCommand, command);
            else if (command.Length > 0 && CommandNames.TypeOf(command) is null && !OfficeRights.All.Contains(command, StringComparer.Ordinal))
                v.Error(OrganisationMessages.UnknownCommand, JsonWords.Short(command), Spelling.Nearest(command, [.. CommandNames.All, .. OfficeRights.All]) ?? CommandNames.All[0]);
            return command;
        });
    }

    private (Seat Seat, Position At) SeatOf(ObjectReader o) =>
        (new Seat(posts.Known(o.Value("post")), units.Known(o.Value("unit")), Subjects(o.Value("people")), o.Optional("standIns") is { } s ? Subjects(s) : []), o.At);

    private static ImmutableArray<string> Subjects(ValueReader value) =>
        [.. value.TextItems().Select(t => t.Name).Where(n => n is { Length: > 0 })];

    private static (Absence Absence, Position At) AbsenceOf(ObjectReader o) =>
        (new Absence(o.Text("person"), o.Value("from").Day(), o.Value("to").Day()), o.At);

    private static int Errors(Findings findings) => findings.All.Count(f => f.Severity == Severity.Error) + (findings.All.Count > Findings.Most ? 1 : 0);

    private static string VersionOf(ReadOnlySpan<byte> organisation, ReadOnlySpan<byte> places, ReadOnlySpan<byte> rota, TimeZoneInfo zone)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[8];
        foreach (var part in (byte[][])[organisation.ToArray(), places.ToArray(), rota.ToArray(), Encoding.UTF8.GetBytes(zone.Id)])
        {
            System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(length, part.Length);
            hash.AppendData(length);
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
