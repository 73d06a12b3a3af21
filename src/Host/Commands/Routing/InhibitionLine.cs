using Parley.Packs;

namespace Parley.Host.Commands.Routing;

/// <summary>A rule of inhibition.</summary>
internal sealed record InhibitionLine(string Name, string? Source, string? Target, IReadOnlyList<string> On, IReadOnlyList<string> Equal, int Line)
{
    public static InhibitionLine Of(Inhibition rule) => new(rule.Name, rule.Source?.Text, rule.Target?.Text, rule.On, rule.Equal, rule.Position.Line);

    public void Write(Terminal terminal)
    {
        var on = On.Count == 0 ? string.Empty : $" ({string.Join(", ", On)})";
        terminal.Out.WriteLine(terminal.Say(
            $"  {Name}  while a warning waits where {Source}: not told where {Target}{on}, with the same {string.Join(", ", Equal)}  (notices.json:{Line})",
            $"  {Name}  当 {Source} 的预警待签收时：{Target}{on} 且{string.Join("、", Equal)}相同者不通知  (notices.json:{Line})"));
    }
}
