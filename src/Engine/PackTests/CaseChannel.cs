using Parley.Notices;

namespace Parley.PackTests;

/// <summary>The one channel of a case. What it would send is noted by the case; it is never asked to.</summary>
internal sealed class CaseChannel : INoticeChannel
{
    public string Name => "case";

    public Task<DeliveryResult> SendAsync(Message message, CancellationToken cancellationToken) => Task.FromResult(DeliveryResult.PassedOver);
}
