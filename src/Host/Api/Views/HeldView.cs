namespace Parley.Host.Api.Views;

/// <summary>Why the revision of the folder is not in force although nothing is wrong with it.</summary>
internal sealed record HeldView(string Revision, string Version, string Id, string Message, string Remedy)
{
    public static HeldView? Of(PackStatus status, string language) => status.Held is { } held
        ? new HeldView(status.Folder.Revision, status.Folder.Version, held.Id, held.Reason(language), held.Remedy(language))
        : null;
}
