namespace Parley.Host.Commands.Archiving;

/// <summary>An archive as the journal knows it.</summary>
/// <param name="Archive">Its id.</param>
/// <param name="File">The name its file had then.</param>
/// <param name="At">When disputes left for it last.</param>
/// <param name="By">Who moved them.</param>
/// <param name="Left">How many left for it.</param>
/// <param name="Returned">How many of them came back.</param>
internal sealed record ArchiveView(string Archive, string File, DateTimeOffset At, string By, int Left, int Returned);
