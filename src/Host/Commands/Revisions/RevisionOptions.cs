using System.CommandLine;
using Parley.Host.Commands.Office;

namespace Parley.Host.Commands.Revisions;

/// <summary>What every act about a revision is told: which one, where, who.</summary>
internal sealed class RevisionOptions(Terminal terminal)
{
    public Argument<string> Revision { get; } = new("revision") { Description = terminal.Say("The revision, or eight characters or more of its beginning.", "版本号，或其开头八个以上字符。") };

    public OfficeOptions Office { get; } = new(terminal);

    public Option<string> Reason { get; } = new("--reason") { Description = terminal.Say("Why; kept for ever, so name no party.", "理由；永久保存，请勿写当事人姓名。"), Required = true };

    public Command Command(string name, string english, string chinese, params IEnumerable<Option> others)
    {
        var command = new Command(name, terminal.Say(english, chinese)) { Revision };
        Office.AddTo(command);
        foreach (var other in others) command.Add(other);
        return command;
    }
}
