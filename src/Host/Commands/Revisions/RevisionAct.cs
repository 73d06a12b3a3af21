using System.CommandLine;
using Parley.Disputes;
using Parley.Host.Commands.Office;
using Parley.Revisions;

namespace Parley.Host.Commands.Revisions;

/// <summary>One act of a person about a revision.</summary>
internal static class RevisionAct
{
    /// <param name="terminal">Where to speak.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">Its options.</param>
    /// <param name="right">The right the act needs.</param>
    /// <param name="act">What to do, with the revision and who acts.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<int> RunAsync(
        Terminal terminal, ParseResult parsed, RevisionOptions options, string right, Func<DisputeEngine, string, Actor, Task<RevisionReply>> act, CancellationToken cancellationToken)
    {
        await using var office = await OpenedOffice.OpenAsync(terminal, parsed, options.Office, cancellationToken);
        var reply = await act(office.Engine, parsed.GetRequiredValue(options.Revision), office.ActorOf(parsed, options.Office, right));
        if (!reply.IsDone)
        {
            terminal.Complain(reply.Refusal.Kind, reply.Refusal.About);
            return ExitCodes.Errors;
        }

        RevisionText.Write(terminal, reply.Revision);
        return ExitCodes.Ok;
    }
}
