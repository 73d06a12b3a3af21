using System.Text;

namespace Parley.Tests.Commands.Contacts;

public sealed class ContactsCommandTests
{
    [Fact]
    public async Task A_contact_is_kept_enciphered_listed_masked_shown_whole_to_who_may_and_erased()
    {
        await using var host = new ServedHost();
        await host.InitializeAsync();

        var set = await Run.Parley("contacts", "set", "yu-mei", "--email", "yumei.canary@example.org", "--db", host.Database, "--as", "chen-yong");
        var phone = await Run.With("139 0000 1111\n", "contacts", "set", "yu-mei", "--phone", "-", "--db", host.Database, "--as", "chen-yong");
        var masked = await Run.Parley("contacts", "list", "--db", host.Database, "--lang", "zh-CN");
        var whole = await Run.Parley("contacts", "list", "--whole", "--db", host.Database, "--as", "yang-ying", "--format", "json");
        var refused = await Run.Parley("contacts", "list", "--whole", "--db", host.Database, "--as", "yu-mei");
        var nobody = await Run.Parley("contacts", "list", "--whole", "--db", host.Database);
        var erased = await Run.Parley("contacts", "erase", "yu-mei", "--db", host.Database, "--as", "chen-yong");
        var after = await Run.Parley("contacts", "list", "--db", host.Database);

        set.Out.ShouldBe("yu-mei  e-mail  y***@example.org\n");
        phone.Out.ShouldContain("yu-mei  phone  ***111\n");
        masked.Out.ShouldBe("yu-mei  电子邮件  y***@example.org\nyu-mei  电话  ***111\n");
        whole.Out.ShouldContain("\"address\": \"yumei.canary@example.org\"");
        (refused.ExitCode, refused.Error[..7], refused.Out).ShouldBe((3, "PAR0703", string.Empty));
        nobody.ExitCode.ShouldBe(1);
        erased.Out.ShouldBe("yu-mei: erased\n");
        after.Out.ShouldBeEmpty();
        (set.Error + phone.Error + refused.Error).ShouldNotContain("canary");
    }

    [Fact]
    public async Task No_file_of_the_database_holds_the_address()
    {
        await using var host = new ServedHost();
        await host.InitializeAsync();

        await Run.Parley("contacts", "set", "yu-mei", "--email", "yumei.canary@example.org", "--db", host.Database, "--as", "chen-yong");

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(host.Database) ?? string.Empty))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
            copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes("canary")).ShouldBe(-1, file);
        }
    }

    [Theory]
    [InlineData("yu-mei", "--email", "no address", "PAR0861")]
    [InlineData("yu-mei", "--phone", "no number", "PAR0862")]
    [InlineData("nobody", "--phone", "110", "PAR0860")]
    public async Task What_cannot_be_kept_is_told_with_its_id(string person, string option, string value, string id)
    {
        await using var host = new ServedHost();
        await host.InitializeAsync();

        var refused = await Run.Parley("contacts", "set", person, option, value, "--db", host.Database, "--as", "chen-yong");

        (refused.ExitCode, refused.Error[..7]).ShouldBe((3, id));
        refused.Error.ShouldNotContain(value);
    }
}
