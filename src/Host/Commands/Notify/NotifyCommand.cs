using System.CommandLine;
using Parley.Delivery;
using Parley.Disputes;
using Parley.Host.Commands.Serve;
using Parley.Hosting;
using Parley.Letters;
using Parley.Notices;
using Parley.Packs;

namespace Parley.Host.Commands.Notify;

/// <summary><c>notify test</c>: one message, marked as a drill, over the channels that <c>serve</c> would use with these settings. Touches no journal.</summary>
internal static class NotifyCommand
{
    public static Command Make(Terminal terminal) =>
        new("notify", terminal.Say("Try how people are reached.", "试验通知渠道。")) { Test(terminal) };

    private static Command Test(Terminal terminal)
    {
        var settings = SettingsOption.Make(terminal);
        var pack = new Option<string>("--pack") { Description = terminal.Say("The folder of the rule pack whose words are used; the community pack when left out.", "所用文字的规则包文件夹；未指定时使用社区规则包。"), DefaultValueFactory = _ => PackArgument.Community };
        var channel = new Option<string?>("--channel") { Description = terminal.Say("This channel only; all that are configured when left out.", "仅用此渠道；未指定时使用全部已配置的渠道。") };
        var to = new Option<string>("--to") { Description = terminal.Say("The post it is for, as post@unit.", "收件岗位（岗位@单位）。"), Required = true };
        var text = new Option<string>("--text") { Description = terminal.Say("The text, as the folder texts names it.", "文本名称（见 texts 文件夹）。"), DefaultValueFactory = _ => "warning" };
        var level = new Option<string?>("--level") { Description = terminal.Say("The level of the invented dispute; the highest when left out.", "虚构纠纷的等级；未指定时为最高等级。") };
        var command = new Command("test", terminal.Say("Send a message about an invented dispute, marked [DRILL].", "发送一条关于虚构纠纷的消息，标明【演练】。")) { settings, pack, channel, to, text, level };
        command.SetAction((parsed, cancellationToken) =>
        {
            var folder = parsed.GetRequiredValue(pack);
            var (loaded, configuration) = (LoadedPack.From(folder, terminal), SettingsOption.Read(parsed.GetValue(settings)));
            var message = MessageOf(loaded, Holder.Parse(parsed.GetRequiredValue(to)), parsed.GetRequiredValue(text), parsed.GetValue(level));
            return RunAsync(terminal, loaded, configuration, parsed.GetValue(channel), message, cancellationToken);
        });
        return command;
    }

    private static Message MessageOf(Pack pack, Holder to, string text, string? level)
    {
        var directory = pack.Current.Directory;
        if (directory.FindPost(to.Post) is null) throw NotThere(pack, to.Post, "organisation.json posts");
        if (to.Unit is { } unit && directory.FindUnit(unit) is null) throw NotThere(pack, unit, "organisation.json units");
        if (pack.Current.Texts.Values.All(t => !t.ByName.ContainsKey(text))) throw NotThere(pack, text, "texts");
        if (level is not null && pack.LevelOptions.All(o => o.Level.ToString() != level)) throw NotThere(pack, level, "levels.json");
        return DrillWriter.Write(pack, to, text, level is null ? pack.Levels.Highest : new Level(level), TimeProvider.System.GetUtcNow());
    }

    private static HostException NotThere(Pack pack, string name, string where) => new(ExitCodes.UsageOrIo, HostMessages.NotInThePack, pack.Name, name, where);

    private static async Task<int> RunAsync(Terminal terminal, Pack pack, IConfiguration settings, string? only, Message message, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddSingleton(pack);
        services.AddLogging();
        services.AddParley().AddWebhooks(settings).AddEmail(settings);
        await using var provider = services.BuildServiceProvider();

        // The log is for whoever runs the host and reaches nobody.
        INoticeChannel[] configured = [.. provider.GetServices<INoticeChannel>().Where(c => c is not LogChannel)];
        INoticeChannel[] channels = [.. configured.Where(c => only is null || c.Name == only)];
        if (channels.Length == 0) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchChannel, only ?? "*", string.Join(", ", configured.Select(c => c.Name)));
        var words = message.Letters.FirstOrDefault(l => l.Language == terminal.Language) ?? message.Letters[0];
        terminal.Error.WriteLine($"{message.Id} → {message.Notice.To}: {words.Text}");
        return await DrillRun.SendAsync(terminal, channels, message, cancellationToken);
    }
}
