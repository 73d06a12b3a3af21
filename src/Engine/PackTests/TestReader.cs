using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Packs;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Reads one file of tests: a single case, or several under <c>cases</c>.</summary>
internal sealed class TestReader(Pack pack, string file, Findings findings)
{
    private const int MostCases = 500;
    private const int MostSteps = 500;

    public IReadOnlyList<PackTest> Read(ReadOnlyMemory<byte> bytes)
    {
        if (JsonFile.Read(file, bytes, findings) is not { } item) return [];
        var top = new ValueReader(item, findings);
        if (item.Member("cases") is null) return [top.TopObject(CaseOf)];
        return top.TopObject(o => o.Value("cases")).Objects(CaseOf, allowEmpty: false) is var cases && Fits(cases.Length, MostCases, item.Position) ? cases : [];
    }

    private PackTest CaseOf(ObjectReader o)
    {
        var name = o.Text("name");
        var reader = new GivenReader(pack);
        var given = o.Optional("given") is { } written ? written.Object(reader.Read) : reader.Read(ObjectReader.Absent(findings, o.At));
        var moments = given.Moments;
        var also = o.Map("also", v => v.Object(r => reader.ReadOther(r, moments))).Select(e => e.Value with { Id = IdOf(e.Name, e.At) }).OrderBy(r => r.Moment).ToImmutableArray();
        var silences = o.Objects("silences", s => new SilenceReader(pack, moments).Read(s));
        var disputes = new CaseDisputes(also);
        var steps = o.Optional("steps")?.Objects(s => new StepReader(pack, moments, disputes).Read(s)) ?? [];
        var expectations = o.Value("expect").Objects(e => new ExpectationReader(pack, disputes).Read(e, moments), allowEmpty: false);
        Fits(also.Length + steps.Length + expectations.Length, MostSteps, o.At);
        CheckOrder(steps);
        return new PackTest(name, o.At, given, steps, expectations, pack) { Also = also, Silences = silences };
    }

    private DisputeId IdOf(string name, Position at)
    {
        if (name != CaseDisputes.Own.Value && DisputeId.TryParse(name, out var id)) return id;
        findings.Error(PackTestMessages.BadDisputeName, at, JsonWords.Short(name));
        return new DisputeId("other");
    }

    private void CheckOrder(ImmutableArray<TestStep> steps)
    {
        for (var i = 1; i < steps.Length; i++)
        {
            if (steps[i].Moment < steps[i - 1].Moment) findings.Error(PackTestMessages.GoesBack, steps[i].Position);
        }
    }

    private bool Fits(int count, int most, Position at)
    {
        if (count > most) findings.Error(PackTestMessages.TooMany, at, count, most);
        return count <= most;
    }
}
