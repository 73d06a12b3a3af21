using Parley.Journal;

namespace Parley.Host.Commands.Notices;

/// <summary>How a notice stands with a channel, for people and programs.</summary>
internal sealed record DeliveryView(
    string Id, string Channel, string State, string Receiver, string Text, string Level, int Tries, DateTimeOffset At, DateTimeOffset? Next, string? Problem, string? Digest, string? By, string? Reason, string? Because)
{
    public static DeliveryView Of(Journal.Delivery one) => new(
        $"{one.Intent.Key.Dispute}:{one.Intent.Key.Notice}", one.Channel, WordOf(one.State), one.Box.Receiver, one.Intent.Text, one.Intent.Level.ToString(), one.Tries, one.At,
        one.State == DeliveryState.Waiting ? one.Next : null, one.Problem, one.Digest, one.By, one.Reason, one.KeptBack is { } kept ? $"{WordOf(kept.Why)}: {kept.What}" : null);

    public string ToLine(Terminal terminal)
    {
        var line = $"{State}  {Id}  {Channel}  {Receiver}  {Text}  {Level}  {terminal.Say($"tries {Tries}", $"已试 {Tries} 次")}";
        if (Next is { } next) line += $"  {terminal.Say("next", "下次")} {next:u}";
        return string.Join("  ", new[] { line, Because, Problem, Digest, By, Reason }.OfType<string>());
    }

    private static string WordOf(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => "waiting",
        DeliveryState.Sent => "sent",
        DeliveryState.Dead => "dead",
        DeliveryState.PassedOver => "passed over",
        DeliveryState.Suppressed => "not sent",
        _ => "discarded",
    };

    private static string WordOf(KeptBack why) => why switch
    {
        KeptBack.Muted => "muted",
        KeptBack.Inhibited => "inhibited",
        KeptBack.Silenced => "silenced",
        KeptBack.Absent => "absent",
        KeptBack.Quiet => "quiet",
        _ => "grouped",
    };
}
