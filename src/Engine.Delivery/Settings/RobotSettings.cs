using Microsoft.Extensions.Configuration;
using Parley.Delivery.Robots;

namespace Parley.Delivery.Settings;

/// <summary>Reads <c>Parley:Robots</c>: robots besides those that ship, or instead of them.</summary>
internal static class RobotSettings
{
    private const int LeastText = 64;
    private const int MostText = 1 << 20;

    /// <exception cref="DeliverySettingsException">A robot cannot be used as it is written.</exception>
    public static IReadOnlyDictionary<string, Robot> Read(IConfigurationSection section)
    {
        var robots = new Dictionary<string, Robot>(RobotPresets.All, StringComparer.OrdinalIgnoreCase);
        foreach (var child in section.GetChildren()) robots[child.Key] = Read(new SettingReader(child));
        return robots;
    }

    private static Robot Read(SettingReader settings)
    {
        var body = RobotBody.Parse(settings.Needed("Body")) ?? throw settings.Wrong("Body", DeliveryMessages.BodyMalformed);
        var robot = new Robot(body, settings.Text("Query"), Signing(settings), settings.Text("SuccessField"), settings.Number("TextLimit", 2048, LeastText, MostText));
        settings.NothingElse();
        return robot;
    }

    private static RobotSigning Signing(SettingReader settings) => settings.Text("Signing")?.ToUpperInvariant() switch
    {
        null or "NONE" => RobotSigning.None,
        "DINGTALK" => RobotSigning.DingTalk,
        "FEISHU" => RobotSigning.Feishu,
        _ => throw settings.Wrong("Signing", DeliveryMessages.SettingMalformed, "none, dingtalk or feishu", "none、dingtalk 或 feishu"),
    };
}
