using System.CommandLine;
using Parley.Disputes;

namespace Parley.Host.Commands.Archiving;

/// <summary><c>archive</c>: disputes that ended long ago leave for a file of their own, come back, and have their persons forgotten.</summary>
internal static class ArchiveCommand
{
    public static Command Make(Terminal terminal) => new("archive", terminal.Say("Disputes that ended long ago: archive, list, bring back, forget their persons.", "早已结束的纠纷：归档、查看、取回、遗忘其中的人员。"))
    {
        new MakeArchive(terminal).Make(),
        ListArchives.Make(terminal),
        new ReturnDispute(terminal).Make(),
        new ForgetPersons(terminal).Make(),
    };

    public static int Refused(Terminal terminal, Refusal refusal)
    {
        terminal.Complain(refusal.Kind, refusal.About);
        return ExitCodes.Errors;
    }
}
