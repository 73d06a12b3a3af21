using System.CommandLine;

namespace Parley.Host.Commands.Office;

/// <summary>What every act of a person for the office is told: where, and who acts in which post.</summary>
internal sealed class OfficeOptions(Terminal terminal, bool personRequired = true)
{
    public Option<string> Database { get; } = DatabaseOption.Required(terminal);

    public Option<string> Pack { get; } = new("--pack")
    {
        Description = terminal.Say("The folder of the rule pack: its organisation says who may; the community pack when left out.", "规则包文件夹，由其中的组织机构决定权限；未指定时使用社区规则包。"),
        DefaultValueFactory = _ => PackArgument.Community,
    };

    public Option<string> Person { get; } = new("--as") { Description = terminal.Say("The person who acts.", "操作人。"), Required = personRequired };

    public Option<string?> Post { get; } = new("--post") { Description = terminal.Say("The post they act in, as post@unit; left out: the first of theirs that may.", "操作人的岗位（岗位@单位）；未指定时取其第一个有权限的岗位。") };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[Database, Pack, Person, Post]) command.Add(option);
    }
}
