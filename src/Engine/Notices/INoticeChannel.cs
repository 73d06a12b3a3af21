namespace Parley.Notices;

/// <summary>A way to reach people: a log, a webhook, an e-mail. Registered by the host; may be called from several threads.</summary>
public interface INoticeChannel
{
    /// <summary>The channel's name, as receivers of a pack name it in <c>by</c>.</summary>
    string Name { get; }

    /// <summary>Sends a message. Called again with the same message when the process ended before it was marked as sent.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up sending.</param>
    /// <returns>What became of it. A fault that is thrown counts as <see cref="DeliveryResult.TryLater"/>.</returns>
    Task<DeliveryResult> SendAsync(Message message, CancellationToken cancellationToken);
}
