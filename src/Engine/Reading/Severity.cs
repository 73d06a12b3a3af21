namespace Parley.Reading;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Note,

    /// <summary>Probably not what was meant; the pack still works.</summary>
    Warning,

    /// <summary>The pack is not used.</summary>
    Error,
}
