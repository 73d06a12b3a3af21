using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parley.Delivery.Robots;
using Parley.Delivery.Webhooks;
using Parley.Notices;

namespace Parley.Tests.Delivery.Robots;

public sealed class RobotFormTests
{
    [Fact]
    public void WeCom_gets_a_text_and_its_key_stays_in_the_address()
    {
        var request = Write("wecom", null, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k1");

        request.Address.Query.ShouldBe("?key=k1");
        request.SuccessField.ShouldBe("errcode");
        Json(request).GetProperty("msgtype").GetString().ShouldBe("text");
        Json(request).GetProperty("text").GetProperty("content").GetString().ShouldBe("Dispute d-1: sign the orange warning.\n\n纠纷 d-1：请签收橙色预警。");
    }

    [Fact]
    public void DingTalk_gets_milliseconds_and_signature_in_the_query()
    {
        var request = Write("dingtalk", "SEC1", "https://oapi.dingtalk.com/robot/send?access_token=t1");

        var timestamp = Messages.At.ToUnixTimeMilliseconds();
        var sign = Convert.ToBase64String(HMACSHA256.HashData("SEC1"u8, Encoding.UTF8.GetBytes($"{timestamp}\nSEC1")));
        request.Address.Query.ShouldBe($"?access_token=t1&timestamp={timestamp}&sign={Uri.EscapeDataString(sign)}");
        Json(request).GetProperty("text").GetProperty("content").GetString().ShouldNotBeNull().ShouldStartWith("Dispute");
    }

    [Fact]
    public void Feishu_gets_seconds_and_signature_in_the_body()
    {
        var request = Write("feishu", "s1", "https://open.feishu.cn/open-apis/bot/v2/hook/h1");

        var timestamp = Messages.At.ToUnixTimeSeconds();
        var body = Json(request);
        body.GetProperty("timestamp").GetString().ShouldBe($"{timestamp}");
        body.GetProperty("sign").GetString().ShouldBe(Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes($"{timestamp}\ns1"), ReadOnlySpan<byte>.Empty)));
        body.GetProperty("msg_type").GetString().ShouldBe("text");
        request.SuccessField.ShouldBe("code");
    }

    [Fact]
    public void Without_a_secret_nothing_is_signed()
    {
        Json(Write("feishu", null, "https://open.feishu.cn/h")).EnumerateObject().Select(m => m.Name).ShouldBe(["msg_type", "content"]);

        Write("dingtalk", null, "https://oapi.dingtalk.com/robot/send?access_token=t1").Address.Query.ShouldBe("?access_token=t1");
    }

    [Theory]
    [InlineData("字", 2046)]
    [InlineData("𠮷", 2044)]
    [InlineData("👨‍👩‍👧‍👦", 2028)]
    [InlineData("a", 2048)]
    public void A_text_beyond_the_limit_is_cut_between_characters_with_a_mark(string character, int bytes)
    {
        var many = string.Concat(Enumerable.Repeat(character, 5000));

        var content = Json(Write("wecom", null, "https://h.example.com/", Messages.ToOfficer(many, many))).GetProperty("text").GetProperty("content").GetString().ShouldNotBeNull();

        content.ShouldEndWith("…");
        content[..^1].Replace(character, "", StringComparison.Ordinal).ShouldBeEmpty();
        Encoding.UTF8.GetByteCount(content).ShouldBeInRange(bytes - 3, 2048);
    }

    [Fact]
    public void Words_can_neither_break_out_of_the_body_nor_call_everybody()
    {
        const string words = "\"}, \"msgtype\": \"x\" <@all> <at user_id=\"all\"></at> {sign} {text}";

        var body = Json(Write("feishu", "s1", "https://open.feishu.cn/h", Messages.ToOfficer(words, words)));

        var text = body.GetProperty("content").GetProperty("text").GetString().ShouldNotBeNull();
        text.ShouldNotContain("<");
        text.ShouldContain("{sign} {text}");
        body.TryGetProperty("msgtype", out _).ShouldBeFalse();
    }

    [Fact]
    public void One_language_can_be_asked_for() =>
        Json(Write("wecom", null, "https://h.example.com/", language: "zh-CN")).GetProperty("text").GetProperty("content").GetString().ShouldBe("纠纷 d-1：请签收橙色预警。");

    [Fact]
    public void What_is_meant_for_a_party_is_not_read_out_in_a_chat() =>
        new RobotForm(RobotPresets.All["wecom"], null, null).Write(Messages.ToParty(), Endpoint("https://h.example.com/"), Messages.At).ShouldBeNull();

    private static OutgoingWebhook Write(string preset, string? secret, string address, Message? message = null, string? language = null) =>
        new RobotForm(RobotPresets.All[preset], secret, language).Write(message ?? Messages.ToOfficer(), Endpoint(address), Messages.At).ShouldNotBeNull();

    private static WebhookEndpoint Endpoint(string address) => new("chat", new Uri(address), TimeSpan.FromSeconds(10), new RobotForm(RobotPresets.All["wecom"], null, null));

    private static JsonElement Json(OutgoingWebhook request) => JsonElement.Parse(request.Body.Span);
}
