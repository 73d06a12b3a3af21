using System.CommandLine;
using System.CommandLine.Help;
using Parley.Host.Commands.Archiving;
using Parley.Host.Commands.Backup;
using Parley.Host.Commands.Checkpoints;
using Parley.Host.Commands.Contacts;
using Parley.Host.Commands.Diff;
using Parley.Host.Commands.Duties;
using Parley.Host.Commands.Explain;
using Parley.Host.Commands.Export;
using Parley.Host.Commands.Format;
using Parley.Host.Commands.GradeFacts;
using Parley.Host.Commands.Graph;
using Parley.Host.Commands.HandingOver;
using Parley.Host.Commands.NewPack;
using Parley.Host.Commands.Notices;
using Parley.Host.Commands.Notify;
using Parley.Host.Commands.Regrading;
using Parley.Host.Commands.Revisions;
using Parley.Host.Commands.Routing;
using Parley.Host.Commands.Schema;
using Parley.Host.Commands.Serve;
using Parley.Host.Commands.Silences;
using Parley.Host.Commands.Test;
using Parley.Host.Commands.Validate;
using Parley.Host.Commands.Verify;
using Parley.Host.Demo;
using Parley.Host.Replay;

namespace Parley.Host.Commands;

/// <summary>All commands, in the order of the docs.</summary>
internal static class Root
{
    public static Command Make(Terminal terminal)
    {
        var language = new Option<string>("--lang")
        {
            Description = terminal.Say("Language of messages: en or zh-CN; else as LANG says.", "提示语言：en 或 zh-CN；未指定时取 LANG。"),
            Recursive = true,
        };
        language.AcceptOnlyFromAmong(Languages.English, Languages.Chinese);
        return new Command("parley", terminal.Say("Parley: workflow rules for disputes.", "Parley：矛盾纠纷闭环处置的流程规则引擎。"))
        {
            new HelpOption(),
            new VersionOption(),
            language,
            ServeCommand.Make(terminal),
            DemoCommand.Make(terminal),
            ValidateCommand.Make(terminal),
            GradeCommand.Make(terminal),
            TestCommand.Make(terminal),
            ExplainCommand.Make(terminal),
            RoutesCommand.Make(terminal),
            DutiesCommand.Make(terminal),
            NoticesCommand.Make(terminal),
            NotifyCommand.Make(terminal),
            ContactsCommand.Make(terminal),
            SilencesCommand.Make(terminal),
            ReplayCommand.Import(terminal),
            ReplayCommand.Replay(terminal),
            ExportCommand.Make(terminal),
            VerifyCommand.Make(terminal),
            CheckpointCommand.Make(terminal),
            BackupCommand.Make(terminal),
            RestoreCommand.Make(terminal),
            ArchiveCommand.Make(terminal),
            RegradeCommand.Make(terminal),
            new HandOverCommand(terminal).Make(),
            RevisionsCommand.Make(terminal),
            ProposeCommand.Make(terminal),
            ActivateCommand.Make(terminal),
            RejectCommand.Make(terminal),
            RollbackCommand.Make(terminal),
            GraphCommand.Make(terminal),
            NewCommand.Make(terminal),
            FormatCommand.Make(terminal),
            DiffCommand.Make(terminal),
            SchemaCommand.Make(terminal),
        };
    }
}
