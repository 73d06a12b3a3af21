using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Reading;

namespace Parley.Organisation;

/// <summary>Reads <c>rota.json</c>: for each seat its shifts, with people of that seat only.</summary>
internal sealed class RotaReader(OrganisationFile organisation)
{
    public const string FileName = "rota.json";

    private static readonly (string Word, DayOfWeek Value)[] DaysOfWeek = [.. Enum.GetValues<DayOfWeek>().Select(d => (d.ToString().ToLowerInvariant(), d))];

    private readonly HashSet<Holder> seen = [];

    /// <summary>The rota, or null after an error. No rota: empty bytes. In an organisation that is not <paramref name="sound"/>, a circle of units for example, nobody is looked for.</summary>
    public static Rota? Read(ReadOnlyMemory<byte> bytes, OrganisationFile organisation, bool sound, Findings findings)
    {
        if (bytes.IsEmpty) return Rota.Empty;
        var reader = new RotaReader(organisation);
        return JsonFile.Read(FileName, bytes, findings, top =>
        {
            var seats = top.Value("rota").Objects(reader.SeatOf);
            var rota = new Rota(seats.SelectMany(s => s.Shifts));
            if (!sound) return rota;
            var check = new RotaCheck(rota, organisation, findings);
            foreach (var (seat, at, shifts) in seats.Where(s => !s.Shifts.IsEmpty)) check.Run(seat, at, shifts);
            return rota;
        });
    }

    private (Holder Seat, Position At, ImmutableArray<RotaShift> Shifts) SeatOf(ObjectReader o)
    {
        var holder = new Holder(o.Text("post"), o.Text("unit"));
        var seat = organisation.Seats.FirstOrDefault(s => s.Holder == holder);
        if (seat is null) o.Error(OrganisationMessages.NoSuchSeat, "post", holder);
        else if (!seen.Add(holder)) o.Error(OrganisationMessages.SeatTwice, "post", holder);
        var shifts = o.Value("shifts").Objects(s => ShiftOf(s, holder, seat), allowEmpty: false);
        return (holder, o.At, seat is null ? [] : shifts);
    }

    private static RotaShift ShiftOf(ObjectReader o, Holder holder, Seat? seat)
    {
        var first = o.Optional("first")?.Day();
        var last = o.Optional("last")?.Day();
        if (last < first) o.Error(OrganisationMessages.ShiftBackwards, "last", first, last);
        var people = o.Value("people").List(
            v =>
            {
                var person = v.Text();
                var belongs = seat is null || person.Length == 0 || seat.Subjects.Contains(person, StringComparer.Ordinal) || seat.StandIns.Contains(person, StringComparer.Ordinal);
                if (!belongs) v.Error(OrganisationMessages.NotOfTheSeat, JsonWords.Short(person), holder);
                return person;
            },
            allowEmpty: false);
        return new RotaShift(holder, o.Optional("days")?.List(v => v.OneOf(DaysOfWeek), allowEmpty: false) ?? [], first, last, o.Value("from").Time(), o.Value("to").Time(), people);
    }
}
