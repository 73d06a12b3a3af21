using System.CommandLine;

namespace Parley.Host.Commands;

/// <summary>How a command writes its data.</summary>
internal static class FormatOption
{
    public const string Text = "text";
    public const string Json = "json";

    public static Option<string> Make(Terminal terminal, string standard, params string[] formats)
    {
        var option = new Option<string>("--format") { Description = terminal.Say("How the data is written.", "输出格式。"), DefaultValueFactory = _ => standard };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
