using System.CommandLine;
using Parley.Host.Mapping;
using Parley.Packs.Schemas;

namespace Parley.Host.Commands.Schema;

/// <summary><c>schema</c>: writes the JSON Schemas of all pack files and of mappings into a folder.</summary>
internal static class SchemaCommand
{
    public static Command Make(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = terminal.Say("The folder to write to; made if it is not there.", "写入的文件夹；不存在则新建。") };
        var command = new Command("schema", terminal.Say("Write the JSON Schemas of all pack files and of mappings, for editors.", "写出各规则文件和映射文件的 JSON Schema，供编辑器使用。")) { folder };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(Terminal terminal, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in PackSchemas.All.Append(new SchemaFile(MapSchema.FileName, MapSchema.Text())))
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path, text);
            terminal.Out.WriteLine(path);
        }

        return ExitCodes.Ok;
    }
}
