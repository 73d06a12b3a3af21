using System.CommandLine;
using System.Text;
using Parley.Disputes;
using Parley.Host.Commands.Office;

namespace Parley.Host.Commands.Contacts;

/// <summary><c>contacts set</c>: keeps where a person is reached.</summary>
internal sealed class SetContact(Terminal terminal)
{
    private const string FromInput = "-";

    private readonly OfficeOptions office = new(terminal);
    private readonly Argument<string> person = new("person") { Description = terminal.Say("The person's id in organisation.json.", "organisation.json 中的人员编号。") };
    private readonly Option<string?> email = new("--email") { Description = terminal.Say("The e-mail address; - reads a line of standard input.", "电子邮件地址；- 表示从标准输入读取一行。") };
    private readonly Option<string?> phone = new("--phone") { Description = terminal.Say("The telephone number; - reads a line of standard input.", "电话号码；- 表示从标准输入读取一行。") };

    public Command Make()
    {
        var command = new Command("set", terminal.Say("Keep where a person is reached, enciphered under a key of their own.", "保存某人的联系方式，以其专用密钥加密。")) { person, email, phone };
        office.AddTo(command);
        command.Validators.Add(result =>
        {
            if ((result.GetValue(email) is null) == (result.GetValue(phone) is null)) result.AddError("--email | --phone");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var opened = await OpenedOffice.OpenAsync(terminal, parsed, office, cancellationToken);
        var given = parsed.GetValue(email) ?? parsed.GetValue(phone) ?? string.Empty;
        var address = given == FromInput ? await LineAsync(cancellationToken) : given;
        var kind = parsed.GetValue(email) is null ? ContactKind.Phone : ContactKind.Email;
        var reply = await opened.Engine.SetContactAsync(parsed.GetRequiredValue(person), kind, address, opened.ActorOf(parsed, office, OfficeRights.KeepContacts), cancellationToken);
        if (!reply.IsDone) return ContactsCommand.Refused(terminal, reply.Refusal);
        ContactsCommand.Write(terminal, reply.Contacts);
        return ExitCodes.Ok;
    }

    private async Task<string> LineAsync(CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(terminal.Input, Encoding.UTF8, leaveOpen: true);
        return await reader.ReadLineAsync(cancellationToken) ?? string.Empty;
    }
}
