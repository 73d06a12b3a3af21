namespace Parley.Disputes;

/// <summary>How a session ended.</summary>
public enum SessionResult
{
    /// <summary>The parties agreed.</summary>
    Agreed,

    /// <summary>The parties did not agree; counts as a failed session.</summary>
    NotAgreed,

    /// <summary>To be continued.</summary>
    Adjourned,
}
