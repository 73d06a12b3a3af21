using System.Net;
using System.Net.Sockets;

namespace Parley.Tests.Commands.Serve;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.10:5080")]
    [InlineData("http://example.org:5080")]
    [InlineData("http://localhost.example.org:5080")]
    [InlineData("https://localhost:5080")]
    [InlineData("http://localhost:5080;http://0.0.0.0:5081")]
    [InlineData("http://unix:/tmp/parley.sock")]
    [InlineData("localhost")]
    [InlineData("")]
    public async Task Another_address_than_this_machine_is_refused_before_anything_is_opened(string urls)
    {
        var database = folder.Path("disputes.db");

        var run = await Run.Parley("serve", "--db", database, "--urls", urls);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR4020");
        File.Exists(database).ShouldBeFalse();
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var run = await Run.Parley("serve", "--db", folder.Path("disputes.db"), "--urls", $"http://{taken.LocalEndpoint}");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("PAR4021");
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_pack_with_an_error_is_never_served()
    {
        var pack = folder.CopyOfCommunityPack();
        File.Delete(Path.Combine(pack, "levels.json"));

        var run = await Run.Parley("serve", "--pack", pack, "--db", folder.Path("disputes.db"), "--urls", "http://127.0.0.1:0");

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("PAR4007");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_never_served()
    {
        var file = folder.Write("notes.db", new string('x', 5000));

        var run = await Run.Parley("serve", "--db", file, "--urls", "http://127.0.0.1:0");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR0201");
    }

    [Theory]
    [InlineData("")]
    [InlineData(":memory:")]
    [InlineData(".")]
    public async Task What_names_no_file_is_no_database(string database)
    {
        var run = await Run.Parley("serve", "--db", database, "--urls", "http://127.0.0.1:0");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("PAR4014");
    }

    [Theory]
    [InlineData("""{ "Parley": { "Webhooks": { "duty": { "Url": "http://127.0.0.1:9/canary" } } } }""", "PAR5002", "Parley:Webhooks:duty:Url")]
    [InlineData("""{ "Parley": { "Webhooks": { "duty": { "Url": "https://hooks.county.gov.cn/canary", "Secrets": ["canary"] } } } }""", "PAR5006", "Parley:Webhooks:duty:Secrets")]
    public async Task A_channel_that_cannot_work_stops_the_start_and_shows_no_secret(string settings, string id, string path)
    {
        var file = folder.Write("settings.json", settings);

        var run = await Run.Parley("serve", "--db", folder.Path("disputes.db"), "--urls", "http://127.0.0.1:0", "--settings", file);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith(id);
        run.Error.ShouldContain($"PAR4058 The setting '{path}'");
        run.Error.ShouldNotContain("canary");
    }

    [Theory]
    [InlineData("{ not json", "PAR4057")]
    [InlineData(null, "PAR4002")]
    public async Task A_settings_file_that_cannot_be_read_is_told(string? text, string id)
    {
        var file = text is null ? folder.Path("none.json") : folder.Write("settings.json", text);

        var run = await Run.Parley("serve", "--db", folder.Path("disputes.db"), "--urls", "http://127.0.0.1:0", "--settings", file);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith(id);
    }
}
