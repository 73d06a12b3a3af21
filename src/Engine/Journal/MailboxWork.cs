namespace Parley.Journal;

/// <summary>A mailbox with something to send.</summary>
/// <param name="Box">The mailbox.</param>
/// <param name="Urgent">Whether it is what must go at once, or the rest.</param>
public readonly record struct MailboxWork(Mailbox Box, bool Urgent);
