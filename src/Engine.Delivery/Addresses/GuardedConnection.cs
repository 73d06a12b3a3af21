using System.Net;
using System.Net.Sockets;
using Parley.Disputes;

namespace Parley.Delivery.Addresses;

/// <summary>
/// Connects to the very addresses it has looked at: a name is resolved once, every address of it is judged, and none is looked up again. A name whose answer changes between
/// the check of its text and the connection gains nothing.
/// </summary>
internal sealed class GuardedConnection(AllowedHosts allowed, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    public async ValueTask<Stream> ConnectAsync(string host, int port, CancellationToken cancellationToken)
    {
        var addresses = await AddressesAsync(host.Trim('[', ']').TrimEnd('.'), port, cancellationToken).ConfigureAwait(false);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> AddressesAsync(string host, int port, CancellationToken cancellationToken)
    {
        IPAddress[] addresses = IPAddress.TryParse(host, out var number) ? [number] : await resolve(host, cancellationToken).ConfigureAwait(false);
        if (addresses.Length == 0) throw new ForbiddenAddressException(Refusal.Of(DeliveryMessages.NoAddress, "Address", host));
        if (allowed.Allows(host, port)) return addresses;
        return addresses.FirstOrDefault(SpecialAddresses.Contains) is { } special
            ? throw new ForbiddenAddressException(Refusal.Of(DeliveryMessages.AddressForbidden, "Address", host, special))
            : addresses;
    }
}
