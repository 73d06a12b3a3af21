namespace Parley.Notices;

/// <summary>A way to reach people: a log, a webhook, an e-mail. Registered by the host under its name; may be called from several threads.</summary>
public interface INoticeChannel
{
    /// <summary>The channel's name, as receivers of a pack name it in <c>by</c>.</summary>
    string Name { get; }

    /// <summary>Sends a notice. Called again with the same notice when the process ended before it was marked as sent.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="cancellationToken">Gives up sending.</param>
    /// <returns>A task that ends when the notice was handed over; it fails when that was not possible.</returns>
    Task SendAsync(Notice notice, CancellationToken cancellationToken);
}
