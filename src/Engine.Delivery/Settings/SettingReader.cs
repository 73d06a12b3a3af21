using System.Globalization;
using Microsoft.Extensions.Configuration;
using Parley.Disputes;

namespace Parley.Delivery.Settings;

/// <summary>Reads one section strictly: what is needed is there, what is there is known. No value is ever repeated in a message, since it may be a secret.</summary>
internal sealed class SettingReader(IConfigurationSection section)
{
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);

    public string Name => section.Key;

    public string? Text(string name)
    {
        known.Add(name);
        return section[name] is { Length: > 0 } text ? text : null;
    }

    public string Needed(string name) => Text(name) ?? throw Wrong(name, DeliveryMessages.SettingMissing);

    public IReadOnlyList<string> List(string name)
    {
        known.Add(name);
        return [.. section.GetSection(name).GetChildren().Select(child => child.Value ?? throw Wrong(name, DeliveryMessages.SettingMalformed, "a list of texts", "文本列表"))];
    }

    public IEnumerable<IConfigurationSection> Children(string name)
    {
        known.Add(name);
        return section.GetSection(name).GetChildren();
    }

    /// <summary>A time of more than zero and at most the longest, as <c>hh:mm:ss</c>.</summary>
    public TimeSpan Time(string name, TimeSpan standard, TimeSpan longest)
    {
        if (Text(name) is not { } text) return standard;
        var parses = TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) && time > TimeSpan.Zero && time <= longest;
        return parses ? time : throw Wrong(name, DeliveryMessages.SettingMalformed, $"a time as hh:mm:ss of at most {longest}", $"时长 hh:mm:ss，最长 {longest}");
    }

    public int Number(string name, int standard, int least, int most)
    {
        if (Text(name) is not { } text) return standard;
        var parses = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
        return parses ? number : throw Wrong(name, DeliveryMessages.SettingMalformed, $"a number from {least} to {most}", $"{least} 至 {most} 的数");
    }

    /// <exception cref="DeliverySettingsException">There is a setting nobody asked for: misspelt, most likely.</exception>
    public void NothingElse()
    {
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key)) is { } stranger) throw Wrong(stranger.Key, DeliveryMessages.SettingUnknown, string.Join(", ", known.Order(StringComparer.Ordinal)));
    }

    public DeliverySettingsException Wrong(string name, MessageKind kind, params ReadOnlySpan<object?> about) => Wrong(name, Refusal.Of(kind, "Setting", about));

    public DeliverySettingsException Wrong(string name, Refusal problem) => new($"{section.Path}:{name}", problem);
}
