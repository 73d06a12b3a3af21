using System.CommandLine;
using System.Text.Json;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Host.Commands.HandingOver;

/// <summary><c>handover</c>: everything a person leads, handles or helps with goes to another person or post; without <c>--apply</c> it is only listed.</summary>
internal sealed class HandOverCommand(Terminal terminal)
{
    private readonly Argument<string> pack = PackArgument.Required(terminal);
    private readonly Option<string> database = DatabaseOption.Required(terminal);
    private readonly Option<string> from = new("--from") { Description = terminal.Say("The person whose cases are handed over.", "移交人。"), Required = true };
    private readonly Option<string?> to = new("--to") { Description = terminal.Say("The person who takes them.", "接手人。") };
    private readonly Option<string?> toPost = new("--to-post") { Description = terminal.Say("Instead of a person: the post that takes them, as post or post@unit.", "接手岗位（岗位或岗位@单位），与 --to 二选一。") };
    private readonly Option<string> person = new("--as") { Description = terminal.Say("The person who acts.", "操作人。"), Required = true };
    private readonly Option<string> post = new("--post") { Description = terminal.Say("The post they act in, as post@unit.", "操作人的岗位（岗位@单位）。"), Required = true };
    private readonly Option<string> reason = new("--reason") { Description = terminal.Say("Why; goes into every dispute.", "理由；写入每件纠纷。"), Required = true };
    private readonly Option<bool> apply = new("--apply") { Description = terminal.Say("Hand them over; without it nothing is written.", "执行移交；不加此项则只列出。") };
    private readonly Option<string> format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);

    public System.CommandLine.Command Make()
    {
        var command = new System.CommandLine.Command(
            "handover", terminal.Say("List everything a person leads, handles or helps with, then hand it over to another person or post.", "列出某人包案、主办、协办的全部纠纷，并移交他人或其他岗位。"))
        {
            pack, database, from, to, toPost, person, post, reason, apply, format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var loaded = LoadedPack.From(parsed.GetRequiredValue(pack), terminal);
        var file = parsed.GetRequiredValue(database);
        await using var opened = await DatabaseOption.OpenAsync(file, cancellationToken);
        var journal = opened.Journal;
        var engine = new DisputeEngine(journal, new PackShelf(loaded, journal), new KeyRing(opened.Key), TimeProvider.System);
        var (asJson, moves) = (parsed.GetValue(format) == FormatOption.Json, parsed.GetValue(apply));
        var (listed, left) = (0, 0);
        await foreach (var entry in engine.HandOverAsync(OrderOf(parsed), new Actor(parsed.GetRequiredValue(person), parsed.GetRequiredValue(post)), moves, cancellationToken))
        {
            listed++;
            if (entry.Refusal is not null) left++;
            terminal.Out.WriteLine(asJson ? JsonSerializer.Serialize(HandOverLine.Of(entry), HostJson.PlainLine) : Line(entry));
        }

        terminal.Error.WriteLine(terminal.Say(
            $"{listed} disputes; {left} stay where they are. {(moves ? "The others were handed over." : "Nothing was written; --apply hands them over.")}",
            $"共 {listed} 件，其中 {left} 件不能移交。{(moves ? "其余已移交。" : "未写入；加 --apply 执行移交。")}"));
        return left > 0 ? ExitCodes.Errors : ExitCodes.Ok;
    }

    private HandOver OrderOf(ParseResult parsed) => new(parsed.GetRequiredValue(from), parsed.GetRequiredValue(reason))
    {
        To = parsed.GetValue(to),
        Post = parsed.GetValue(toPost) is { } text ? Holder.Parse(text) : null,
    };

    private string Line(HandOverEntry entry)
    {
        string?[] parts =
        [
            entry.Leads ? terminal.Say("lead", "包案") : null, entry.Handles ? terminal.Say("handler", "主办") : null, entry.Helps ? terminal.Say("helper", "协办") : null,
        ];
        var outcome = entry.Refusal is { } refusal ? $"{refusal.Id} {refusal.Reason(terminal.Language)}" : $"→ {entry.To}";
        return $"{entry.Dispute}  {entry.Level}  {string.Join(", ", parts.OfType<string>())}  {outcome}";
    }
}
