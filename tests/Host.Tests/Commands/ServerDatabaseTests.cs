namespace Parley.Tests.Commands;

/// <summary>Commands on a database that a connection string names. No server is needed: what matters here is what is said, and what is not.</summary>
public sealed class ServerDatabaseTests
{
    private const string Nowhere = "Host=127.0.0.1;Port=1;Timeout=2;Database=disputes;Username=canary-user;Password=canary-word";

    [Theory]
    [InlineData("verify")]
    [InlineData("export")]
    [InlineData("revisions")]
    public async Task A_server_that_is_not_there_is_named_without_user_and_password(string command)
    {
        var run = await Run.Parley(command, "--db", Nowhere);

        run.ExitCode.ShouldNotBe(0);
        run.Error.ShouldContain("PAR0230 disputes at 127.0.0.1:1");
        (run.Out + run.Error).ShouldNotContain("canary");
    }

    [Theory]
    [InlineData("Host=canary-host;Colour=canary-word")]
    [InlineData("postgres://canary-user:canary-word@")]
    public async Task What_is_no_connection_string_is_refused_without_being_repeated(string text)
    {
        var run = await Run.Parley("verify", "--db", text);

        run.ExitCode.ShouldNotBe(0);
        run.Error.ShouldContain("PAR0238");
        (run.Out + run.Error).ShouldNotContain("canary");
    }

    [Fact]
    public async Task A_backup_of_a_server_is_the_servers_own_affair()
    {
        var run = await Run.Parley("backup", "--db", Nowhere, "--out", "copy.db");

        run.ExitCode.ShouldNotBe(0);
        run.Error.ShouldContain("PAR0237 disputes at 127.0.0.1:1");
        (run.Out + run.Error).ShouldNotContain("canary");
    }
}
