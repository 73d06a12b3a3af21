using System.Text;
using Parley.Disputes;
using Parley.Packs;

namespace Parley.Tests.Packs;

public sealed class RetentionReaderTests
{
    [Fact]
    public void Without_the_file_nothing_leaves_and_nobody_is_forgotten()
    {
        var retention = Scene.CommunityPack.Retention;

        (retention.ArchiveAfter, retention.ForgetPersonsAfter).ShouldBe((null, null));
    }

    [Fact]
    public void A_rule_is_read_and_is_no_part_of_the_revision()
    {
        var pack = Read("""{ "archiveAfter": "24mo", "forgetPersonsAfter": "1825d" }""").OrThrow();

        (pack.Retention.ArchiveAfter, pack.Retention.ForgetPersonsAfter).ShouldBe((new Length(24, LengthUnit.Months), new Length(1825, LengthUnit.Days)));
        (pack.Revision, pack.Current.Version).ShouldBe((Scene.CommunityPack.Revision, Scene.CommunityPack.Current.Version));
    }

    [Theory]
    [InlineData("""{ "archiveAfter": "5wd" }""", "PAR2461")]
    [InlineData("""{ "archiveAfter": "12h" }""", "PAR2461")]
    [InlineData("""{ "forgetPersonsAfter": "0d" }""", "PAR2462")]
    [InlineData("""{ "archiveAfter": "2y" }""", "PAR2028")]
    [InlineData("""{ "archivAfter": "24mo" }""", "PAR2023")]
    public void What_is_no_rule_is_found_with_its_place(string text, string id)
    {
        var finding = Read(text).Findings.Where(f => f.Position.File == "retention.json").ShouldHaveSingleItem();

        (finding.Kind.Id, finding.Position.Line).ShouldBe((id, 1));
    }

    private static PackResult Read(string retention)
    {
        var files = PackFolder.Read(RepositoryRoot.File("packs", "community")).Judge().Files.ToDictionary(StringComparer.Ordinal);
        files["retention.json"] = Encoding.UTF8.GetBytes(retention);
        return PackReader.Read(files);
    }
}
