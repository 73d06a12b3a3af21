using Parley.Host.Mapping;

namespace Parley.Tests.Mapping;

public sealed class CaseIdsTests
{
    [Theory]
    [InlineData("IM0000013")]
    [InlineData("18-00269879")]
    public void A_well_formed_case_id_is_the_dispute_id(string id)
    {
        CaseIds.DisputeOf(id).Value.ShouldBe(id);
    }

    [Theory]
    [InlineData("台账 2026/17")]
    [InlineData("a b")]
    [InlineData("a/b")]
    public void Another_keeps_what_it_can_and_never_shares_a_dispute(string id)
    {
        CaseIds.DisputeOf(id).ShouldBe(CaseIds.DisputeOf(id));
        CaseIds.DisputeOf(id).ShouldNotBe(CaseIds.DisputeOf(id + " "));
        CaseIds.DisputeOf(id).Value.Length.ShouldBeLessThanOrEqualTo(64);
    }

    [Fact]
    public void Even_a_very_long_one_gives_command_ids_that_fit()
    {
        var dispute = CaseIds.DisputeOf(new string('长', 4_000));

        CaseIds.CommandOf(dispute, int.MaxValue, int.MaxValue).Value.Length.ShouldBeLessThanOrEqualTo(128);
    }
}
