using Parley.Packs;

namespace Parley.Host.Commands.Routing;

/// <summary>The matrix and the routes of a pack with their effective values.</summary>
internal sealed record RouteTable(IReadOnlyList<MatrixLine> Matrix, IReadOnlyList<RouteLine> Routes)
{
    public static RouteTable Of(Pack pack) => new(
        [.. pack.Notices.Matrix.OrderByDescending(r => pack.Levels.RankOf(r.Level)).Select(MatrixLine.Of)],
        [.. pack.Notices.Routes.Select(RouteLine.Of)]);

    public void Write(Terminal terminal)
    {
        terminal.Out.WriteLine(terminal.Say("When the level rises:", "等级上升时："));
        foreach (var line in Matrix) line.Write(terminal);
        terminal.Out.WriteLine(terminal.Say("Besides, in this order; the first that holds is the last unless it continues:", "此外按以下顺序；首条成立者为止，除非注明继续："));
        foreach (var line in Routes) line.Write(terminal);
    }
}
