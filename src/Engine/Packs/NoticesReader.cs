using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>Reads <c>notices.json</c>.</summary>
internal static class NoticesReader
{
    /// <summary>What is told of: the words a route may stand on.</summary>
    public static readonly ImmutableArray<string> Occasions =
    [
        "receipt", "warning", "climbed", "reminder", "missed", "supervision", "help", "review", "proposal", "decision", "visit", "reentry", "closed",
    ];

    public static NoticePlan Read(ObjectReader top, PackNames names, RuleWords? words)
    {
        var receivers = ReceiversReader.Read(top, names);
        var matrix = MatrixReader.Read(top, names, receivers);
        var times = NoticeTimesReader.Read(top);
        var (routes, timing) = top.Optional("route")?.Object(new RoutesReader(names, words, times).Read) ?? ([], RouteTiming.Nothing);
        return new NoticePlan(matrix, receivers, routes) { Usual = timing, Times = times, Inhibitions = InhibitionsReader.Read(top, words) };
    }
}
