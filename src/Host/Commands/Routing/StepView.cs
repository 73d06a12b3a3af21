using Parley.Packs;

namespace Parley.Host.Commands.Routing;

/// <summary>Somebody a route tells later.</summary>
internal sealed record StepView(string After, IReadOnlyList<string> To)
{
    public static StepView Of(NoticeStep step) => new(step.After.ToString(), step.To);

    public void Write(Terminal terminal, string indent) => terminal.Out.WriteLine($"{indent}{terminal.Say($"after {After}", $"{After} 后")} → {string.Join(", ", To)}");
}
