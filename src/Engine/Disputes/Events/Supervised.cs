namespace Parley.Disputes.Events;

/// <summary>A superior ordered something by a deadline.</summary>
/// <param name="Order">The order's id.</param>
/// <param name="Addressee">Who must do it.</param>
/// <param name="Due">When at the latest (inclusive).</param>
/// <param name="What">What must be done.</param>
public sealed record Supervised(string Order, Holder Addressee, DateTimeOffset Due, PersonalText What) : DisputeEvent;
