using Parley.Postgres;

namespace Parley.Tests.Postgres;

public sealed class PostgresOptionsTests
{
    [Theory]
    [InlineData("Host=db.example;Database=disputes;Username=u;Password=canary")]
    [InlineData("postgres://u:canary@db.example/disputes?sslmode=require")]
    [InlineData("postgresql://u:canary@db.example:5432/disputes")]
    public void A_connection_string_and_an_address_name_the_same_and_never_show_the_password(string text)
    {
        var options = new PostgresOptions(text);

        options.Database.ShouldBe("disputes at db.example:5432");
        options.ToString().ShouldNotContain("canary");
        options.ForSessions().ShouldContain("Password=canary");
        options.KeyPath.ShouldBe(Path.GetFullPath("disputes.key"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("disputes.db")]
    [InlineData("Host=db.example")]
    [InlineData("Host=db.example;Database=d;Colour=canary")]
    [InlineData("Host=db.example;Database=d;Port=canary")]
    [InlineData("postgres://db.example")]
    public void Anything_else_is_a_misuse_that_repeats_nothing_of_the_text(string text) =>
        Should.Throw<ArgumentException>(() => new PostgresOptions(text)).ToString().ShouldNotContain("canary");

    [Theory]
    [InlineData("Parley")]
    [InlineData("a-b")]
    [InlineData("a; DROP TABLE commits")]
    [InlineData("")]
    public void A_schema_is_a_plain_name(string schema) => Should.Throw<ArgumentException>(() => new PostgresOptions("Host=h;Database=d") { Schema = schema });

    [Fact]
    public void Sessions_get_their_limits_and_keep_what_the_connection_string_says()
    {
        var text = new PostgresOptions("Host=h;Database=d;Options=-c geqo=off;Maximum Pool Size=7") { StatementTimeout = TimeSpan.FromSeconds(3), ReadOnly = true }.ForSessions();

        text.ShouldContain("-c geqo=off -c statement_timeout=3000");
        text.ShouldContain("default_transaction_read_only=on");
        text.ShouldContain("Maximum Pool Size=7");
        text.ShouldContain("Search Path=parley");
    }
}
