using System.Text;
using Parley.Packs;

namespace Parley.Tests.Packs;

public sealed class PolicyDocumentTests
{
    [Fact]
    public void White_space_line_ends_and_a_byte_order_mark_make_no_new_revision()
    {
        var plain = new SmallPack();
        var spaced = new SmallPack().With("levels.json", "\uFEFF{\r\n \"levels\":\t[ {\"name\":\"yellow\",\"lower\":[\"chief\"]},{\"name\":\"red\"} ]\r\n}");

        spaced.Pack().Revision.ShouldBe(plain.Pack().Revision);
    }

    [Theory]
    [InlineData("thresholds.json", "30", "31")]
    [InlineData("grading.json", "> 2", "> 3")]
    [InlineData("notices.json", "\"each\"", "\"any\"")]
    public void A_change_of_policy_is_a_new_revision(string file, string part, string by)
    {
        var changed = new SmallPack().Change(file, part, by);

        changed.Pack().Revision.ShouldNotBe(new SmallPack().Pack().Revision);
    }

    [Fact]
    public void A_change_of_people_or_texts_is_no_new_revision_but_another_version_of_the_current_files()
    {
        var before = new SmallPack().With("texts/en.json", "{ \"texts\": { \"a\": \"A\" } }").Pack();
        var after = new SmallPack().With("texts/en.json", "{ \"texts\": { \"a\": \"B\" } }").Change("organisation.json", "[\"a\"]", "[\"c\"]").Pack();

        after.Revision.ShouldBe(before.Revision);
        after.Current.Version.ShouldNotBe(before.Current.Version);
    }

    [Fact]
    public void The_document_gives_the_same_revision_back_with_the_lines_as_they_were_written()
    {
        var pack = new SmallPack().Pack();

        var again = PackReader.ReadPolicy(pack.PolicyBytes, pack.Current).OrThrow();

        again.Revision.ShouldBe(pack.Revision);
        again.PolicyBytes.ToArray().ShouldBe(pack.PolicyBytes.ToArray());
        again.Grading.Find("armed").ShouldNotBeNull().Rule.Position.ShouldBe(pack.Grading.Find("armed").ShouldNotBeNull().Rule.Position);
    }

    [Fact]
    public void An_old_revision_loads_although_the_organisation_has_lost_a_post_it_names()
    {
        var old = new SmallPack().Pack();
        var current = new SmallPack()
            .Change("organisation.json", "\"posts\": { \"officer\": { \"may\": [\"Accept\"], \"superior\": \"chief\" },", "\"posts\": {")
            .Change("organisation.json", "{ \"post\": \"officer\", \"unit\": \"one\", \"people\": [\"a\"] },", string.Empty);
        current.Read().IsUsable.ShouldBeFalse();
        var today = old.Current with { Directory = Directory(current) };

        var again = PackReader.ReadPolicy(old.PolicyBytes, today).OrThrow();

        again.Notices.Find("officer").Posts.ShouldBe(["officer"]);
        again.Notices.Matrix[0].Sign.ShouldHaveSingleItem().Name.ShouldBe("officer");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"parleyPolicy\":2,\"files\":{}}")]
    [InlineData("{\"parleyPolicy\":1,\"files\":7}")]
    [InlineData("{\"parleyPolicy\":1,\"files\":{\"facts.json\":7}}")]
    public void What_is_no_policy_document_is_refused_with_an_id(string text)
    {
        var result = PackReader.ReadPolicy(Encoding.UTF8.GetBytes(text), new SmallPack().Pack().Current);

        result.Findings.ShouldHaveSingleItem().Id.ShouldBe("PAR2245");
    }

    private static Parley.Organisation.DirectorySnapshot Directory(SmallPack pack) =>
        Parley.Organisation.DirectorySnapshot.Read(pack.Files["organisation.json"], default, default, TimeZoneInfo.Utc, out _).ShouldNotBeNull();
}
