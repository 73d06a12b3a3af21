using System.CommandLine;

namespace Parley.Host.Commands.Serve;

/// <summary>The settings of the channels: a JSON file, and above it environment variables such as <c>Parley__Webhooks__duty__Url</c>. They open no address and choose no pack; the command line alone does.</summary>
internal static class SettingsOption
{
    private const string Standard = "appsettings.json";

    public static Option<string?> Make(Terminal terminal) => new("--settings")
    {
        Description = terminal.Say(
            "How people are reached, as JSON; appsettings.json of the working folder when left out and there. Environment variables (Parley__Webhooks__NAME__Url) stand above it.",
            "通知渠道设置（JSON）；未指定时若工作文件夹中有 appsettings.json 则使用它。环境变量（Parley__Webhooks__名称__Url）优先。"),
    };

    /// <exception cref="HostException">The file that was named is not there, or it cannot be read.</exception>
    public static IConfiguration Read(string? file)
    {
        if (file is not null && !File.Exists(file)) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchFile, file);
        var path = Path.GetFullPath(file ?? Standard);
        try
        {
            return new ConfigurationBuilder().AddJsonFile(path, optional: file is null, reloadOnChange: false).AddEnvironmentVariables().Build();
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException)
        {
            throw new HostException(ExitCodes.UsageOrIo, HostMessages.SettingsUnreadable, path, exception.InnerException?.Message ?? exception.Message);
        }
    }
}
