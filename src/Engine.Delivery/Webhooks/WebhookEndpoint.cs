namespace Parley.Delivery.Webhooks;

/// <summary>A receiver the operator configured.</summary>
/// <param name="Name">The name of its channel.</param>
/// <param name="Address">Where it listens; its text was checked.</param>
/// <param name="Timeout">How long a try may take.</param>
/// <param name="Form">What it is sent.</param>
internal sealed record WebhookEndpoint(string Name, Uri Address, TimeSpan Timeout, WebhookForm Form);
