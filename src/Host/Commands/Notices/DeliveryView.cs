using Parley.Journal;

namespace Parley.Host.Commands.Notices;

/// <summary>How a notice stands with a channel, for people and programs.</summary>
internal sealed record DeliveryView(
    string Id, string Channel, string State, string Receiver, string Text, string Level, int Tries, DateTimeOffset At, DateTimeOffset? Next, string? Problem, string? Digest, string? By, string? Reason)
{
    public static DeliveryView Of(Journal.Delivery one) => new(
        $"{one.Intent.Key.Dispute}:{one.Intent.Key.Notice}", one.Channel, WordOf(one.State), one.Box.Receiver, one.Intent.Text, one.Intent.Level.ToString(), one.Tries, one.At,
        one.State == DeliveryState.Waiting ? one.Next : null, one.Problem, one.Digest, one.By, one.Reason);

    public string ToLine(Terminal terminal)
    {
        var line = $"{State}  {Id}  {Channel}  {Receiver}  {Text}  {Level}  {terminal.Say($"tries {Tries}", $"已试 {Tries} 次")}";
        if (Next is { } next) line += $"  {terminal.Say("next", "下次")} {next:u}";
        return string.Join("  ", new[] { line, Problem, Digest, By, Reason }.OfType<string>());
    }

    private static string WordOf(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => "waiting",
        DeliveryState.Sent => "sent",
        DeliveryState.Dead => "dead",
        DeliveryState.PassedOver => "passed over",
        _ => "discarded",
    };
}
