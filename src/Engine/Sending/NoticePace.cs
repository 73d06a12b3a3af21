namespace Parley.Sending;

/// <summary>How notices are sent: when they are grouped, how long a try may take, how many are under way.</summary>
internal sealed record NoticePace
{
    /// <summary>How many single notices a mailbox gets in a group interval, apart from urgent ones; more are grouped.</summary>
    public int Singles { get; init; } = 5;

    /// <summary>A mailbox gets one digest in that time at most.</summary>
    public TimeSpan GroupInterval { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>A channel that has not answered by then has failed.</summary>
    public TimeSpan SendLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many mailboxes of a channel are served at a time, for urgent notices and for the rest each.</summary>
    public int Mailboxes { get; init; } = 8;

    /// <summary>How many disputes of a mailbox are served at a time.</summary>
    public int Disputes { get; init; } = 4;

    /// <summary>How long a mailbox is left alone after a fault of the journal, such as a full disk.</summary>
    public TimeSpan AfterFault { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For how long nobody else tries what somebody is trying: longer than a try can take.</summary>
    public TimeSpan Lease => SendLimit + TimeSpan.FromSeconds(30);
}
