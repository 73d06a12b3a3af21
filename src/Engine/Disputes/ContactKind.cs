namespace Parley.Disputes;

/// <summary>By what a person of the organisation is reached.</summary>
public enum ContactKind
{
    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,
}
