using Parley.Delivery.Webhooks;

namespace Parley.Tests.House;

public sealed class DeliveryHouseTests() : AssemblyHouse(typeof(WebhookSignature).Assembly);
