using Parley.Reading;

namespace Parley.Host;

/// <summary>A finding as JSON shows it.</summary>
internal sealed record FindingView(string Id, string Severity, string File, int Line, int Column, string Path, string Message, string Remedy)
{
    /// <summary>The finding in a language; its file is named below the folder it was read from.</summary>
    public static FindingView Of(Finding finding, string language, string? folder = null) => new(
        finding.Id,
        finding.Severity.ToString().ToLowerInvariant(),
        folder is null ? finding.Position.File : FileIn(finding.Position, folder),
        finding.Position.Line,
        finding.Position.Column,
        finding.Position.Path,
        finding.Message(language),
        finding.Remedy(language));

    /// <summary>The file as seen from where the command runs.</summary>
    public static string FileIn(Position position, string folder) => position.File == folder ? folder : $"{folder.Replace('\\', '/').TrimEnd('/')}/{position.File}";
}
