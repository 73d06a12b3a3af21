using Parley.Disputes;

namespace Parley.Steps;

/// <summary>The calendar ends before a deadline would; the decision is refused rather than guessed. Caught where the decision is made.</summary>
internal sealed class CalendarEndsException(Refusal refusal) : Exception(refusal.ToString())
{
    public Refusal Refusal { get; } = refusal;
}
