using System.CommandLine;
using System.Net.Sockets;
using Parley.Delivery;
using Parley.Host.Api;
using Parley.Host.Commands.Checkpoints;
using Parley.Hosting;
using Parley.Packs;

namespace Parley.Host.Commands.Serve;

/// <summary><c>serve</c>: the host with its HTTP API. Addresses, pack and database are checked before anything is opened to others.</summary>
internal static class ServeCommand
{
    private const string StandardDatabase = "disputes.db";

    public static Command Make(Terminal terminal)
    {
        var pack = new Option<string>("--pack") { Description = terminal.Say("The folder of the rule pack; the community pack when left out.", "规则包文件夹；未指定时使用社区规则包。"), DefaultValueFactory = _ => PackArgument.Community };
        var database = new Option<string>("--db") { Description = terminal.Say("The database: a file, created with its key file when it is not there, or a connection string of PostgreSQL, better kept in PARLEY_DB.", "数据库：文件（不存在时连同密钥文件一并创建），或 PostgreSQL 连接字符串（建议写在 PARLEY_DB 中）。"), DefaultValueFactory = _ => DatabaseOption.Usual(StandardDatabase) };
        var urls = new Option<string>("--urls") { Description = terminal.Say("Addresses of this machine alone, parted by a semicolon.", "仅限本机的监听地址，以分号分隔。"), DefaultValueFactory = _ => LoopbackAddress.Default };
        var second = new Option<bool>("--second-person") { Description = terminal.Say("Every changed policy waits for a second person; else the pack in force decides, and new facts always wait.", "规则的任何修改均须第二人批准；否则由生效的规则包决定，新增事实要素一律须批准。") };
        var settings = SettingsOption.Make(terminal);
        var checkpoints = new Option<string?>("--checkpoints") { Description = terminal.Say("A folder for signed checkpoints, written at the start and then regularly.", "签名检查点的文件夹，启动时及此后定期写入。") };
        var hours = new Option<int>("--checkpoint-hours") { Description = terminal.Say("Hours between two checkpoints.", "两次检查点之间的小时数。"), DefaultValueFactory = _ => 24 };
        var command = new Command("serve", terminal.Say("Serve the HTTP API on this machine.", "在本机提供 HTTP 接口。")) { pack, database, urls, second, settings, checkpoints, hours };
        command.SetAction((parsed, cancellationToken) =>
        {
            var wanted = new Wanted(parsed.GetRequiredValue(pack), parsed.GetRequiredValue(database), parsed.GetRequiredValue(urls), parsed.GetValue(second), parsed.GetValue(settings), parsed.GetValue(checkpoints), parsed.GetValue(hours));
            return RunAsync(terminal, wanted, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, Wanted wanted, CancellationToken cancellationToken)
    {
        var (folder, database, urls) = (wanted.Pack, wanted.Database, wanted.Urls);
        var addresses = LoopbackAddress.Parse(urls);
        if (wanted.CheckpointHours is < 1 or > 720) throw new HostException(ExitCodes.UsageOrIo, HostMessages.BadInterval, wanted.CheckpointHours);
        var settings = SettingsOption.Read(wanted.Settings);
        var found = LoadedPack.Whole(folder, terminal);
        await using var journal = await DatabaseOption.CreateAsync(database, cancellationToken);
        await using var app = ApiApp.Build(addresses, terminal, services => AddEngine(services, wanted, found, journal, settings));
        await StartAsync(app, urls, terminal, folder, cancellationToken);
        var pack = app.Services.GetRequiredService<DisputeEngine>().ActivePack;
        terminal.Error.WriteLine(terminal.Say($"Rule pack {pack}, database {journal.Name}. Ctrl+C stops.", $"规则包 {pack}，数据库 {journal.Name}。按 Ctrl+C 停止。"));
        foreach (var url in app.Urls) terminal.Out.WriteLine(terminal.Say($"Listening on {url}", $"正在监听 {url}"));
        await terminal.Out.FlushAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        terminal.Error.WriteLine(terminal.Say("Stopped.", "已停止。"));
        return ExitCodes.Ok;
    }

    private static void AddEngine(IServiceCollection services, Wanted wanted, FoundPack found, OpenedJournal journal, IConfiguration settings)
    {
        services.AddSingleton(found);
        services.AddSingleton(journal.Key);
        services.AddSingleton(journal.Journal);
        services.AddParley(o => (o.Pack, o.SecondPerson) = (wanted.Pack, wanted.SecondPerson)).AddWebhooks(settings).AddEmail(settings);
        if (wanted.Checkpoints is not { } target) return;
        services.AddSingleton(new CheckpointPlan(target, TimeSpan.FromHours(wanted.CheckpointHours), DatabaseOption.Beside(wanted.Database)));
        services.AddHostedService<CheckpointLoop>();
    }

    private static async Task StartAsync(WebApplication app, string urls, Terminal terminal, string folder, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (PackException exception)
        {
            LoadedPack.Tell(exception.Findings, terminal, folder);
            throw new HostException(ExitCodes.TestsFailed, HostMessages.OwnTestsFail, folder, exception.Findings.Count);
        }
        catch (Exception exception) when (exception is SocketException || (exception is IOException && exception.InnerException is not null))
        {
            throw new HostException(ExitCodes.UsageOrIo, ApiMessages.CannotListen, urls, exception.Message);
        }
    }
}
