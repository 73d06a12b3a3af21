namespace Parley.Testing;

/// <summary>A scenario does not hold; the message says at which step, what came instead, and what happened before. Every test framework shows it as a failed test.</summary>
public sealed class ScenarioException : Exception
{
    /// <summary>Says what does not hold.</summary>
    /// <param name="message">The sentence, with the steps up to there.</param>
    /// <param name="inner">The cause, or null.</param>
    public ScenarioException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
