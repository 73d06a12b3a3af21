using Parley.Packs;

namespace Parley.Host.Commands.Routing;

/// <summary>The matrix, the routes and the rules of inhibition of a pack with their effective values.</summary>
internal sealed record RouteTable(IReadOnlyList<MatrixLine> Matrix, TimingView How, IReadOnlyList<RouteLine> Routes, IReadOnlyList<InhibitionLine> Inhibit)
{
    public static RouteTable Of(Pack pack) => new(
        [.. pack.Notices.Matrix.OrderByDescending(r => pack.Levels.RankOf(r.Level)).Select(MatrixLine.Of)],
        TimingView.Of(pack.Notices.Usual),
        [.. pack.Notices.Routes.Select(RouteLine.Of)],
        [.. pack.Notices.Inhibitions.Select(InhibitionLine.Of)]);

    public void Write(Terminal terminal)
    {
        terminal.Out.WriteLine(terminal.Say("When the level rises:", "等级上升时："));
        foreach (var line in Matrix) line.Write(terminal);
        How.Write(terminal, "  ");
        terminal.Out.WriteLine(terminal.Say("Besides, in this order; the first that holds is the last unless it continues:", "此外按以下顺序；首条成立者为止，除非注明继续："));
        foreach (var line in Routes) line.Write(terminal);
        if (Inhibit.Count == 0) return;
        terminal.Out.WriteLine(terminal.Say("Not told:", "不通知："));
        foreach (var line in Inhibit) line.Write(terminal);
    }
}
