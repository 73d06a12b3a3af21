using Microsoft.Extensions.Configuration;
using Parley.Delivery.Addresses;

namespace Parley.Delivery.Settings;

/// <summary>Reads <c>Parley:AllowedHosts</c>: hosts on the own network that may be reached all the same.</summary>
internal static class HostSettings
{
    /// <exception cref="DeliverySettingsException">It is not a list.</exception>
    public static AllowedHosts Read(IConfigurationSection parley) => new(new SettingReader(parley).List("AllowedHosts"));
}
