using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Parley.Host.Api;

/// <summary>An address of this machine alone. Until people can prove who they are, nothing else is served.</summary>
internal sealed record LoopbackAddress(IPAddress? Address, int Port)
{
    public const string Default = "http://localhost:5080";

    /// <summary>Reads addresses parted by <c>;</c>.</summary>
    /// <exception cref="HostException">One of them is another machine's, all machines', or no address.</exception>
    public static IReadOnlyList<LoopbackAddress> Parse(string urls)
    {
        var parts = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? throw Refused(urls) : [.. parts.Select(One)];
    }

    /// <summary>Without an address the port is opened for both <c>127.0.0.1</c> and <c>[::1]</c>.</summary>
    public void Open(KestrelServerOptions kestrel)
    {
        if (Address is null) kestrel.ListenLocalhost(Port);
        else kestrel.Listen(Address, Port);
    }

    private static LoopbackAddress One(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.AbsolutePath != "/" || uri.UserInfo.Length > 0) throw Refused(url);
        if (uri.Host == "localhost")
        {
            // The port for both families cannot be chosen by the system: it would be two ports.
            return uri.Port == 0 ? new LoopbackAddress(IPAddress.Loopback, 0) : new LoopbackAddress(null, uri.Port);
        }

        return IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address) ? new LoopbackAddress(address, uri.Port) : throw Refused(url);
    }

    private static HostException Refused(string url) => new(ExitCodes.UsageOrIo, ApiMessages.NotLoopback, url);
}
