namespace Parley.Organisation;

/// <summary>
/// Where the engine learns who stands where. A host may supply its own; the default reads <c>organisation.json</c>, <c>places.json</c> and <c>rota.json</c> of the rule pack.
/// Implementations must be safe to use from several threads.
/// </summary>
public interface IDirectory
{
    /// <summary>The directory as it is now. Asked once per decision, so it must answer at once, from memory; a change is a new snapshot with another version.</summary>
    DirectorySnapshot Current { get; }
}
