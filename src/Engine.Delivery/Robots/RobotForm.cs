using Parley.Delivery.Webhooks;
using Parley.Notices;

namespace Parley.Delivery.Robots;

/// <summary>A text for a chat robot. A chat is read by officials: what is meant for a party is passed over.</summary>
internal sealed class RobotForm(Robot robot, string? secret, string? language) : WebhookForm
{
    public override OutgoingWebhook? Write(Message message, WebhookEndpoint endpoint, DateTimeOffset at)
    {
        if (message.Notice.Party is not null) return null;
        var timestamp = RobotSignature.Timestamp(robot.Signing, at);
        var places = new RobotPlaces(RobotText.Of(message, language, robot.TextLimit), timestamp, RobotSignature.Sign(robot.Signing, secret, timestamp));
        return new OutgoingWebhook(AddressOf(endpoint.Address, places), robot.Body.Fill(places), "application/json; charset=utf-8", [], endpoint.Timeout, robot.SuccessField);
    }

    private Uri AddressOf(Uri address, RobotPlaces places)
    {
        if (robot.Query is not { } query || places.Sign is null) return address;
        var before = address.Query.Length > 0 ? address.Query + "&" : "?";
        return new Uri(address.GetLeftPart(UriPartial.Path) + before + places.FillQuery(query));
    }
}
