namespace Parley.Disputes.Events;

/// <summary>Another person took every place somebody had in the dispute: lead, handler or helper.</summary>
/// <param name="From">Who had it.</param>
/// <param name="To">Who has it now.</param>
/// <param name="Reason">Why.</param>
public sealed record HandlerReplaced(string From, string To, PersonalText? Reason) : DisputeEvent;
