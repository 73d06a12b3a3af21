using System.Text;
using Parley.Host.Mapping;
using Parley.Packs;
using Parley.Reading;
using Parley.Tests.Replay;

namespace Parley.Tests.Mapping;

public sealed class LedgerMapReaderTests
{
    private static readonly Pack Pack = PackFolder.Load(ReplayedSet.Pack("bpic14_incidents")).Pack ?? throw new InvalidOperationException("The pack has errors.");

    [Fact]
    public void A_mapping_that_is_right_has_no_findings()
    {
        Findings(SmallLog.Mapping()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"name\": \"small\"", "\"name\": \"small\", \"nmae\": 1", "PAR2023")]
    [InlineData("\"timeZone\": \"UTC\"", "\"timeZone\": \"Mars/Olympus\"", "PAR3021")]
    [InlineData("\"timeZone\": \"UTC\"", "\"encoding\": \"klingon\"", "PAR3022")]
    [InlineData("\"timeZone\": \"UTC\"", "\"separator\": \"ab\"", "PAR3023")]
    [InlineData("\"command\": \"Accept\"", "\"command\": \"Acept\"", "PAR3024")]
    [InlineData("\"command\": \"Accept\"", "\"command\": \"FireDeadline\"", "PAR3024")]
    [InlineData("\"ledger\": \"desk\", ", "", "PAR3025")]
    [InlineData("\"ledger\": \"desk\"", "\"ledgr\": \"desk\"", "PAR2023")]
    [InlineData("\"at\": { \"column\": \"at\" }", "\"at\": [\"at\"]", "PAR3027")]
    [InlineData("\"{what} again\"", "\"{what again\"", "PAR3028")]
    [InlineData("\"is\": [\"x\"]", "\"is\": [\"x\"], \"blank\": true", "PAR3029")]
    [InlineData("\"ignore\": \"talk\"", "\"ignore\": \"talk\", \"do\": []", "PAR3030")]
    [InlineData("\"priority\": {", "\"priorty\": {", "PAR3031")]
    [InlineData("\"command\": \"Report\", \"in\"", "\"command\": \"AddNote\", \"in\"", "PAR3032")]
    [InlineData("\"as\": \"talk\"", "\"as\": \"tlak\"", "PAR3033")]
    [InlineData("\"form\": \"oral\"", "\"form\": \"sung\"", "PAR3044")]
    [InlineData("\"in\": [\"unreported\"]", "\"in\": [\"unreported\", \"nowhere\"]", "PAR2024")]
    public void A_slip_is_told_with_its_place(string good, string bad, string id)
    {
        var text = SmallLog.Mapping();
        text.ShouldContain(good);

        var found = Findings(text.Replace(good, bad, StringComparison.Ordinal));

        found.Select(f => f.Id).ShouldContain(id, string.Join('\n', found));
        found.ShouldAllBe(f => f.Position.Line > 0 && f.Position.Column > 0);
    }

    [Fact]
    public void Every_column_that_is_read_is_known_by_name()
    {
        var map = LedgerMapReader.Read("m.json", Encoding.UTF8.GetBytes(SmallLog.Mapping()), Pack, new Findings()).ShouldNotBeNull();

        map.Columns.ShouldBe(["who", "what", "id", "priority", "where", "at", "note"], ignoreOrder: true);
    }

    private static IReadOnlyList<Finding> Findings(string text)
    {
        var findings = new Findings();
        LedgerMapReader.Read("m.json", Encoding.UTF8.GetBytes(text), Pack, findings);
        return findings.All;
    }
}
