using System.CommandLine;
using Parley.Disputes;

namespace Parley.Host.Commands.Revisions;

/// <summary><c>propose</c>: a person puts their name to a revision that waits.</summary>
internal static class ProposeCommand
{
    public static Command Make(Terminal terminal)
    {
        var options = new RevisionOptions(terminal);
        var command = options.Command("propose", "Put a name to a revision that waits, so that another person can approve it.", "为待批准的版本署名提出，以便由另一人批准。");
        command.SetAction((parsed, cancellationToken) => RevisionAct.RunAsync(
            terminal, parsed, options, OfficeRights.ProposeRevision, (engine, revision, actor) => engine.ProposeRevisionAsync(revision, actor, cancellationToken), cancellationToken));
        return command;
    }
}
