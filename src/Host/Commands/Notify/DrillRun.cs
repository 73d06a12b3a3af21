using Parley.Disputes;
using Parley.Notices;
using Parley.Sending;

namespace Parley.Host.Commands.Notify;

/// <summary>Hands one message to each channel, once, and says what came of it.</summary>
internal static class DrillRun
{
    private static readonly TimeSpan Limit = new NoticePace().SendLimit;

    /// <returns>The exit code: no error only where something was delivered and nothing failed.</returns>
    public static async Task<int> SendAsync(Terminal terminal, IReadOnlyList<INoticeChannel> channels, Message message, CancellationToken cancellationToken)
    {
        var (delivered, passedOver) = (0, 0);
        foreach (var channel in channels)
        {
            var result = await SendAsync(channel, message, cancellationToken);
            if (result.IsDelivered) delivered++;
            if (result.IsPassedOver) passedOver++;
            terminal.Out.WriteLine($"{channel.Name}  {Outcome(terminal, result)}");
        }

        var failed = channels.Count - delivered - passedOver;
        if (delivered > 0 && failed == 0) return ExitCodes.Ok;
        await terminal.Out.FlushAsync(cancellationToken);
        terminal.Complain(HostMessages.DrillFailed, delivered, passedOver, failed);
        return ExitCodes.Errors;
    }

    /// <summary>As the sending loop takes it: what is silent or throws has failed for this time.</summary>
    private static async Task<DeliveryResult> SendAsync(INoticeChannel channel, Message message, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await channel.SendAsync(message, either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return DeliveryResult.TryLater(Refusal.Of(EngineMessages.ChannelSilent, "Channel", channel.Name, Limit.TotalSeconds));
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return DeliveryResult.TryLater(Refusal.Of(EngineMessages.ChannelFailed, "Channel", channel.Name, fault.GetType().Name));
        }
    }

    private static string Outcome(Terminal terminal, DeliveryResult result)
    {
        if (result.IsDelivered) return terminal.Say("delivered", "已送达");
        if (result is { IsPassedOver: true, Problem: { } missing }) return terminal.Say($"passed over: {missing.Id} {missing.Reason(terminal.Language)}", $"未经此渠道：{missing.Id} {missing.Reason(terminal.Language)}");
        if (result.Problem is not { } problem) return terminal.Say("passed over: not for this channel", "未经此渠道：不适用");
        var because = $"{problem.Id} {problem.Reason(terminal.Language)}";
        if (!result.MayTryAgain) return terminal.Say($"never: {because}", $"无法送达：{because}");
        var wait = result.Wait is { } asked ? terminal.Say($" (asks to wait {asked.TotalSeconds:0} s)", $"（要求等待 {asked.TotalSeconds:0} 秒）") : string.Empty;
        return terminal.Say($"try later{wait}: {because}", $"稍后重试{wait}：{because}");
    }
}
