namespace Parley.Host.Api.Views;

/// <summary>Whether a command may be sent: <c>Yes</c>, <c>YesIf</c> or <c>No</c>.</summary>
internal sealed record PermittedView(string Command, PermissionAnswer Answer, string? If, string? Because, string? Remedy, string? Id)
{
    public static PermittedView Of(Permitted permitted, string language) => new(
        permitted.Command,
        permitted.Answer,
        permitted.If?.Text(language),
        permitted.Because?.Reason(language),
        permitted.Because?.Remedy(language),
        permitted.Because?.Id);
}
