using System.Collections.Immutable;

namespace Parley.Delivery.Webhooks;

/// <summary>One request to be posted.</summary>
/// <param name="Address">Where to.</param>
/// <param name="Body">Its bytes.</param>
/// <param name="ContentType">What they are.</param>
/// <param name="Headers">Headers besides.</param>
/// <param name="Timeout">How long sending and answering may take.</param>
/// <param name="SuccessField">The field of a JSON answer that is 0 when a robot took the message; null when the status says it all.</param>
internal sealed record OutgoingWebhook(
    Uri Address, ReadOnlyMemory<byte> Body, string ContentType, ImmutableArray<KeyValuePair<string, string>> Headers, TimeSpan Timeout, string? SuccessField);
