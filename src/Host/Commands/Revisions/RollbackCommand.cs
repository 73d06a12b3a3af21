using System.CommandLine;
using Parley.Disputes;

namespace Parley.Host.Commands.Revisions;

/// <summary><c>rollback</c>: a person goes back to a revision that was in force before.</summary>
internal static class RollbackCommand
{
    public static Command Make(Terminal terminal)
    {
        var options = new RevisionOptions(terminal);
        var command = options.Command("rollback", "Bring a revision that was in force before back into force.", "恢复曾经生效的版本。", options.Reason);
        command.SetAction((parsed, cancellationToken) => RevisionAct.RunAsync(
            terminal, parsed, options, OfficeRights.RollBackRevision, (engine, revision, actor) => engine.RollBackAsync(revision, parsed.GetRequiredValue(options.Reason), actor, cancellationToken), cancellationToken));
        return command;
    }
}
