namespace Parley.Host.Commands.Routing;

/// <summary>Somebody who is told: the post with who is there, or a party; by a route, or by the matrix and the step itself where there is none.</summary>
internal sealed record ToldLine(string To, IReadOnlyList<string> People, string Text, string? Route, string? Group, string Words)
{
    public void Write(Terminal terminal)
    {
        var who = People.Count == 0 ? To : $"{To} ({string.Join(", ", People)})";
        terminal.Out.WriteLine($"  {who}  {Text}{(Route is null ? string.Empty : terminal.Say($", by route {Route}", $"，经路由 {Route}"))}");
        if (Group is not null) terminal.Out.WriteLine($"      {terminal.Say("goes with others of", "与以下分组合并")} {Group}");
        terminal.Out.WriteLine($"      {Words}");
    }
}
