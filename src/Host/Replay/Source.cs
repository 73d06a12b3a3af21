using System.Globalization;
using Parley.Host.Commands;
using Parley.Host.Ledgers;
using Parley.Host.Mapping;
using Parley.Packs;
using Parley.Reading;

namespace Parley.Host.Replay;

/// <summary>Pack, mapping and ledger, read and checked whole before anything is written.</summary>
internal sealed record Source(Pack Pack, ReplayPlan Plan)
{
    private const int MostTold = 100;

    /// <exception cref="HostException">One of the three cannot be used; why was told.</exception>
    public static Source Read(ReplayOptions options, bool isSimulated, Terminal terminal)
    {
        var pack = LoadedPack.From(options.Pack, terminal);
        var map = MapFrom(options.Map, pack, terminal);
        var plan = Planner.Plan(map, LedgerFile.Read(options.File, map.Format), isSimulated);
        Tell(plan, terminal);
        return new Source(pack, plan);
    }

    private static LedgerMap MapFrom(string path, Pack pack, Terminal terminal)
    {
        if (!File.Exists(path)) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchFile, path);
        var findings = new Findings();
        if (LedgerMapReader.Read(path, File.ReadAllBytes(path), pack, findings) is { } map) return map;
        foreach (var finding in findings.All) terminal.Error.WriteLine(FindingLine.Of(FindingView.Of(finding, terminal.Language)));
        throw new HostException(ExitCodes.Errors, ReplayMessages.MapNotUsed, path, findings.Errors);
    }

    /// <summary>Each unreadable row with its line; after a hundred only how many more.</summary>
    private static void Tell(ReplayPlan plan, Terminal terminal)
    {
        foreach (var row in plan.Unreadable.Take(MostTold))
        {
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{plan.File}:{row.Line} {terminal.Render(row.Kind, row.About)}"));
        }

        if (plan.Unreadable.Count > MostTold) terminal.Complain(ReplayMessages.MoreUnreadable, plan.Unreadable.Count - MostTold);
    }
}
