using Parley.Disputes;
using Parley.Notices;

namespace Parley.Tests.Delivery;

/// <summary>Messages as the sending loop hands them over.</summary>
internal static class Messages
{
    public static readonly DateTimeOffset At = new(2026, 11, 24, 8, 30, 0, TimeSpan.FromHours(8));

    public static Message ToOfficer(string english = "Dispute d-1: sign the orange warning.", string chinese = "纠纷 d-1：请签收橙色预警。") =>
        Of(new Holder("community-officer", "anping-station"), null, english, chinese);

    public static Message ToParty() => Of(null, "p1", "Your report was received.", "您的反映已收到。");

    private static Message Of(Holder? to, string? party, string english, string chinese) => new(
        "d-1:n3", new Notice(new DisputeId("d-1"), "n3", "warning", to, party, new Level("orange"), At), [new Letter("en", english), new Letter("zh-CN", chinese)]);
}
