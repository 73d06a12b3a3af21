using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Parley.Delivery.Addresses;

/// <summary>
/// Addresses nothing is ever sent to: this machine, the own network, what names the operator's cloud, and all that is no single public machine. After the IANA registries of special-purpose addresses
/// (RFC 6890 and its updates); of version 6 only global unicast, 2000::/3, without its special parts.
/// </summary>
internal static class SpecialAddresses
{
    private static readonly ImmutableArray<IPNetwork> Special4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",

            // The host agent of a cloud, at a public address.
            "168.63.129.16/32",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>Protocol assignments with Teredo, documentation, and 6to4, which carries an address of version 4.</summary>
    private static readonly ImmutableArray<IPNetwork> Special6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20" }.Select(IPNetwork.Parse)];

    public static bool Contains(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return Contains(address.MapToIPv4());
        if (address.AddressFamily == AddressFamily.InterNetwork) return Special4.Any(network => network.Contains(address));
        return address.AddressFamily != AddressFamily.InterNetworkV6 || address.ScopeId != 0 || !Global6.Contains(address) || Special6.Any(network => network.Contains(address));
    }
}
