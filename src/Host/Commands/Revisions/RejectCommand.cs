using System.CommandLine;
using Parley.Disputes;

namespace Parley.Host.Commands.Revisions;

/// <summary><c>reject</c>: a person rejects a revision that waits.</summary>
internal static class RejectCommand
{
    public static Command Make(Terminal terminal)
    {
        var options = new RevisionOptions(terminal);
        var command = options.Command("reject", "Reject a revision that waits.", "否决待批准的版本。", options.Reason);
        command.SetAction((parsed, cancellationToken) => RevisionAct.RunAsync(
            terminal, parsed, options, OfficeRights.ApproveRevision, (engine, revision, actor) => engine.RejectRevisionAsync(revision, parsed.GetRequiredValue(options.Reason), actor, cancellationToken), cancellationToken));
        return command;
    }
}
