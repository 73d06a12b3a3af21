using System.CommandLine;

namespace Parley.Host.Commands.Revisions;

/// <summary>What every act about a revision is told: which one, where, who.</summary>
internal sealed class RevisionOptions(Terminal terminal)
{
    public Argument<string> Revision { get; } = new("revision") { Description = terminal.Say("The revision, or eight characters or more of its beginning.", "版本号，或其开头八个以上字符。") };

    public Option<string> Database { get; } = DatabaseOption.Required(terminal);

    public Option<string> Pack { get; } = new("--pack")
    {
        Description = terminal.Say("The folder of the rule pack: its organisation says who may; the community pack when left out.", "规则包文件夹，由其中的组织机构决定权限；未指定时使用社区规则包。"),
        DefaultValueFactory = _ => PackArgument.Community,
    };

    public Option<string> Person { get; } = new("--as") { Description = terminal.Say("The person who acts.", "操作人。"), Required = true };

    public Option<string?> Post { get; } = new("--post") { Description = terminal.Say("The post they act in, as post@unit; left out: the first of theirs that may.", "操作人的岗位（岗位@单位）；未指定时取其第一个有权限的岗位。") };

    public Option<string> Reason { get; } = new("--reason") { Description = terminal.Say("Why; kept for ever, so name no party.", "理由；永久保存，请勿写当事人姓名。"), Required = true };

    public Command Command(string name, string english, string chinese, params IEnumerable<Option> others)
    {
        var command = new Command(name, terminal.Say(english, chinese)) { Revision, Database, Pack, Person, Post };
        foreach (var other in others) command.Add(other);
        return command;
    }
}
