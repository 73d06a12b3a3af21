using Parley.Disputes;

namespace Parley.Tests.Disputes;

public sealed class EarlierReportsTests
{
    [Fact]
    public void Nothing_found_is_nothing_found_also_when_it_was_read_back()
    {
        var read = new EarlierReports(0, 0, null, new List<DisputeId>());

        read.ShouldBe(EarlierReports.Nothing);
        read.GetHashCode().ShouldBe(EarlierReports.Nothing.GetHashCode());
        (read with { Likely = [new DisputeId("d1")] }).ShouldNotBe(read);
        (read with { SamePlace = 1 }).ShouldNotBe(read);
    }
}
