using System.Collections.Frozen;

namespace Parley.Delivery.Addresses;

/// <summary>Hosts on the own network that the operator allows by name or address, with or without a port; never a pack.</summary>
internal sealed class AllowedHosts(IEnumerable<string> hosts)
{
    private readonly FrozenSet<string> hosts = hosts.Select(h => h.Trim().TrimEnd('.')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static AllowedHosts None { get; } = new([]);

    public bool Allows(string host, int port) => hosts.Contains(host) || hosts.Contains(FormattableString.Invariant($"{host}:{port}"));
}
