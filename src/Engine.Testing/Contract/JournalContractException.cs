namespace Parley.Testing.Contract;

/// <summary>A journal does not do what every journal must. Every test framework shows it as a failed test.</summary>
public sealed class JournalContractException : Exception
{
    /// <summary>Says which check does not hold, and what came instead.</summary>
    /// <param name="check">The name of the check.</param>
    /// <param name="cause">What came instead.</param>
    public JournalContractException(string check, Exception cause)
        : base($"{check}: {cause?.Message}", cause) => Check = check;

    /// <summary>The name of the check.</summary>
    public string Check { get; }
}
