using System.Globalization;
using System.Text;
using System.Text.Json;
using Parley.Delivery.Webhooks;

namespace Parley.Tests.Delivery.Webhooks;

public sealed class WebhookSignatureTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    public static TheoryData<int, string> Corpus()
    {
        var data = new TheoryData<int, string>();
        using var file = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Corpora("webhook_signatures.json")));
        foreach (var (at, one) in file.RootElement.EnumerateArray().Index()) data.Add(at, one.GetRawText());
        return data;
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Each_vector_is_matched_or_rejected_as_expected(int at, string vector)
    {
        using var parsed = JsonDocument.Parse(vector);
        var one = parsed.RootElement;
        string Text(string name) => one.GetProperty(name).GetString() ?? "";
        var sent = one.GetProperty("timestamp").GetInt64();
        var now = DateTimeOffset.FromUnixTimeSeconds(one.TryGetProperty("now", out var later) ? later.GetInt64() : sent);
        var secret = WebhookSecret.TryParse(Text("secret")).ShouldNotBeNull();

        var genuine = WebhookSignature.IsGenuine([secret], Text("id"), sent.ToString(CultureInfo.InvariantCulture), Text("signature"), Encoding.UTF8.GetBytes(Text("body")), now);

        genuine.ShouldBe(Text("expect") == "match", $"vector {at}");
    }

    [Fact]
    public void The_official_vector_is_signed_alike()
    {
        var secret = WebhookSecret.TryParse(Secret).ShouldNotBeNull();

        var header = WebhookSignature.Sign([secret], "msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), "{\"test\": 2432232314}"u8);

        header.ShouldBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    [Fact]
    public void While_secrets_change_a_receiver_with_either_can_check()
    {
        var (old, fresh) = (WebhookSecret.TryParse(Secret).ShouldNotBeNull(), WebhookSecret.TryParse("whsec_" + Convert.ToBase64String(new byte[32])).ShouldNotBeNull());
        var at = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);
        var header = WebhookSignature.Sign([fresh, old], "n1", at, "{}"u8);

        WebhookSignature.IsGenuine([old], "n1", "1700000000", header, "{}"u8, at).ShouldBeTrue();
        WebhookSignature.IsGenuine([fresh], "n1", "1700000000", header, "{}"u8, at).ShouldBeTrue();
        WebhookSignature.IsGenuine([], "n1", "1700000000", header, "{}"u8, at).ShouldBeFalse();
        WebhookSignature.IsGenuine([fresh], "n1", "-1", header, "{}"u8, at).ShouldBeFalse();
        WebhookSignature.IsGenuine([fresh], "n1", "9223372036854775807", header, "{}"u8, at).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("whsec_")]
    [InlineData("whsec_AAAA")]
    [InlineData("whsec_!!!KQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    public void Anything_else_is_no_secret(string text) => WebhookSecret.TryParse(text).ShouldBeNull();

    [Fact]
    public void A_secret_is_never_shown() => WebhookSecret.TryParse(Secret).ShouldNotBeNull().ToString().ShouldNotContain("MfKQ");
}
