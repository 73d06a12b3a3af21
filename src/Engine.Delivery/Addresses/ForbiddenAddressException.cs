using Parley.Disputes;

namespace Parley.Delivery.Addresses;

/// <summary>A name led to an address nothing may be sent to; the connection was not made.</summary>
internal sealed class ForbiddenAddressException(Refusal refusal) : IOException(refusal.Reason())
{
    public Refusal Refusal => refusal;
}
