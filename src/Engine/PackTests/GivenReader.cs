using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Packs;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Reads <c>given</c>: what is reported, by whom, where and when. What is left out is filled with made-up parties at the lowest tier.</summary>
internal sealed class GivenReader(Pack pack)
{
    private static readonly ImmutableArray<string> MadeUp = ["Party A", "Party B"];

    public GivenReport Read(ObjectReader o)
    {
        var moments = o.Optional("at") is { } at ? Moments.At(pack, at) : Moments.UsualOf(pack);
        var (report, by) = ReportOf(o, moments.Start, MadeUp);
        var earlier = o.Optional("earlier")?.List(moments.Before) ?? [];
        return new GivenReport(moments, report, by, [.. earlier.Order()]);
    }

    /// <summary>A report besides that of the case, so long after it, by default at once. Its made-up parties are others.</summary>
    public OtherReport ReadOther(ObjectReader o, Moments moments)
    {
        var moment = o.Optional("after") is { } after ? moments.After(after) : moments.Start;
        var (report, by) = ReportOf(o, moment, [$"Party A of {o.At.Path}", $"Party B of {o.At.Path}"]);
        return new OtherReport(CaseDisputes.Own, moment, o.At, report, by);
    }

    private (Report Report, Actor By) ReportOf(ObjectReader o, DateTimeOffset at, ImmutableArray<string> parties)
    {
        var place = o.OptionalText("place");
        var unit = UnitOf(o, place);
        var isHarmless = o.Optional("assume")?.Word("harmless", "nothing") == "harmless";
        var report = new Report
        {
            Ledger = o.OptionalText("ledger") ?? "tests",
            Category = o.OptionalText("category") ?? (isHarmless ? UsualCategory() : null),
            Place = place,
            Unit = place is null || o.Has("unit") ? unit : null,
            Parties = [.. (o.Optional("parties")?.Texts() ?? parties).Select(name => new ReportedParty(name))],
            Informant = o.OptionalText("informant") is { } informant ? new ReportedParty(informant) : null,
            Facts = FactsOf(o, isHarmless),
        };
        return (report, ByOf(o, at, unit));
    }

    private string UnitOf(ObjectReader o, string? place)
    {
        var directory = pack.Current.Directory;
        if (o.Optional("unit") is { } unit) return unit.Word([.. directory.AllUnits.Select(u => u.Id)]);
        if (place is not null && directory.UnitFor(place) is { } location) return location.Unit;
        return (directory.AllUnits.FirstOrDefault(u => u.Tier == pack.Ladder.Lowest) ?? directory.AllUnits[0]).Id;
    }

    private string? UsualCategory() => pack.Facts.Find(EngineFacts.Category) is { } fact && Harmless.Of(fact) is { } word ? word.ToString() : null;

    private GivenFacts FactsOf(ObjectReader o, bool isHarmless)
    {
        var facts = new GivenFacts();
        if (isHarmless)
        {
            foreach (var fact in pack.Facts.All.Where(f => f.Name != EngineFacts.Category))
            {
                if (Harmless.Of(fact) is { } value) facts[fact.Name] = value;
            }
        }

        foreach (var (name, value) in o.Optional("facts") is { } given ? new FactsOfCase(pack).Read(given) : [])
        {
            if (value is { } known) facts[name] = known;
            else facts.Remove(name);
        }

        return facts;
    }

    private Actor ByOf(ObjectReader o, DateTimeOffset at, string unit)
    {
        var actors = new CaseActors(pack);
        var who = o.OptionalText("who");
        var by = o.Optional("by");
        var found = by is { } written && actors.Read(written) is { } holder
            ? actors.Of(holder, who, unit, at)
            : actors.WhoMay(nameof(Report), unit, at).FirstOrDefault();
        if (found is null && by?.Findings.HasErrors is not true) o.Findings.Error(PackTestMessages.Nobody, o.At, nameof(Report));
        return found ?? Actor.System;
    }
}
