using System.CommandLine;
using System.Text.Json;
using Parley.Administration;
using Parley.Disputes;
using Parley.Host.Commands.Office;
using Parley.Journal;

namespace Parley.Host.Commands.Contacts;

/// <summary><c>contacts</c>: where the people of the organisation are reached: listed masked, set, erased.</summary>
internal static class ContactsCommand
{
    public static Command Make(Terminal terminal) => new("contacts", terminal.Say("Where the people of the organisation are reached: list, set, erase.", "组织人员的联系方式：查看、设置、清除。"))
    {
        List(terminal),
        new SetContact(terminal).Make(),
        Erase(terminal),
    };

    public static void Write(Terminal terminal, IEnumerable<Contact> contacts)
    {
        foreach (var contact in contacts) terminal.Out.WriteLine($"{contact.Person}  {WordOf(terminal, contact.Kind)}  {contact.Shown}");
    }

    private static Command List(Terminal terminal)
    {
        var office = new OfficeOptions(terminal, personRequired: false);
        var whole = new Option<bool>("--whole") { Description = terminal.Say("Whole instead of masked; needs --as and the right ReadContacts.", "显示完整内容而非掩码；须指定 --as 并有 ReadContacts 权限。") };
        var format = FormatOption.Make(terminal, FormatOption.Text, FormatOption.Text, FormatOption.Json);
        var command = new Command("list", terminal.Say("List the contacts, masked.", "列出联系方式（掩码显示）。")) { whole, format };
        office.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(whole) && result.GetValue(office.Person) is null) result.AddError("--whole --as");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (reply, asJson) = (await ListedAsync(terminal, parsed, office, parsed.GetValue(whole), cancellationToken), parsed.GetValue(format) == FormatOption.Json);
            if (!reply.IsDone) return Refused(terminal, reply.Refusal);
            if (asJson) terminal.Out.WriteLine(JsonSerializer.Serialize(reply.Contacts.Select(ContactView.Of).ToArray(), HostJson.Plain));
            else Write(terminal, reply.Contacts);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static async Task<ContactReply> ListedAsync(Terminal terminal, ParseResult parsed, OfficeOptions options, bool whole, CancellationToken cancellationToken)
    {
        if (whole)
        {
            await using var office = await OpenedOffice.OpenAsync(terminal, parsed, options, cancellationToken);
            return await office.Engine.ReadContactsAsync(office.ActorOf(parsed, options, OfficeRights.ReadContacts), cancellationToken);
        }

        await using var opened = await DatabaseOption.OpenToReadAsync(parsed.GetRequiredValue(options.Database), cancellationToken);
        var book = await new AdministrationStream(opened.Journal, new CommitCodecs(new KeyRing(opened.Key))).RefreshAsync(cancellationToken);
        return new ContactReply([.. book.Contacts.All.Select(c => c.Masked())], null);
    }

    private static Command Erase(Terminal terminal)
    {
        var person = new Argument<string>("person") { Description = terminal.Say("The person's id.", "人员编号。") };
        var options = new OfficeOptions(terminal);
        var command = new Command("erase", terminal.Say("Destroy the key of a person: no contact of theirs can be read again.", "销毁某人的密钥：其联系方式再也无法读取。")) { person };
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var office = await OpenedOffice.OpenAsync(terminal, parsed, options, cancellationToken);
            var id = parsed.GetRequiredValue(person);
            var reply = await office.Engine.EraseContactsAsync(id, office.ActorOf(parsed, options, OfficeRights.KeepContacts), cancellationToken);
            if (!reply.IsDone) return Refused(terminal, reply.Refusal);
            terminal.Out.WriteLine(terminal.Say($"{id}: erased", $"{id}：已清除"));
            return ExitCodes.Ok;
        });
        return command;
    }

    public static int Refused(Terminal terminal, Refusal refusal)
    {
        terminal.Complain(refusal.Kind, refusal.About);
        return ExitCodes.Errors;
    }

    private static string WordOf(Terminal terminal, ContactKind kind) => kind == ContactKind.Email ? terminal.Say("e-mail", "电子邮件") : terminal.Say("phone", "电话");
}
