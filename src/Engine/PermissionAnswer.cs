namespace Parley;

/// <summary>Whether a command may be sent.</summary>
public enum PermissionAnswer
{
    /// <summary>It may.</summary>
    Yes,

    /// <summary>It may, if what is said holds.</summary>
    YesIf,

    /// <summary>It may not.</summary>
    No,
}
