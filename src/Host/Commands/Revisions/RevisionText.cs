using System.Globalization;
using Parley.Revisions;

namespace Parley.Host.Commands.Revisions;

/// <summary>A revision as people at a terminal read it.</summary>
internal static class RevisionText
{
    public static void Write(Terminal terminal, RevisionEntry entry)
    {
        terminal.Out.WriteLine($"{entry.Revision}  {Standing(terminal, entry.Standing)}  {entry.Pack} {entry.Version}");
        if (entry.Proposed is { } proposed) Line(terminal, "proposed", "提出", proposed);
        if (entry.Proposed is not null && entry.NewFacts.Count > 0) terminal.Out.WriteLine($"  {terminal.Say("new facts", "新增事实要素")}: {string.Join(", ", entry.NewFacts)}");
        if (entry.Approved is { } approved) Line(terminal, "approved", "批准", approved, entry.From);
        if (entry.Rejected is { } rejected) Line(terminal, "rejected", "否决", rejected);
        if (entry.Activated is { } activated) Line(terminal, "came into force", "生效", activated);
        if (entry.RolledBack is { } left) Line(terminal, "rolled back", "回退", left);
        foreach (var change in entry.Changes) terminal.Out.WriteLine($"  - {change}");
    }

    private static void Line(Terminal terminal, string english, string chinese, RevisionSignature signature, DateTimeOffset? from = null)
    {
        var by = signature.By is { } person ? terminal.Say($" by {person}", $"，{person}") : string.Empty;
        var since = from is { } moment ? terminal.Say($", holds from {Moment(moment)}", $"，自 {Moment(moment)} 起生效") : string.Empty;
        var why = signature.Reason is { } reason ? $": {reason}" : string.Empty;
        terminal.Out.WriteLine($"  {terminal.Say(english, chinese)} {Moment(signature.At)}{by}{since}{why}");
    }

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Standing(Terminal terminal, RevisionStanding standing) => standing switch
    {
        RevisionStanding.InForce => terminal.Say("in force", "生效"),
        RevisionStanding.Earlier => terminal.Say("earlier", "曾生效"),
        RevisionStanding.Waiting => terminal.Say("waiting", "待批准"),
        RevisionStanding.Approved => terminal.Say("approved", "已批准"),
        RevisionStanding.Rejected => terminal.Say("rejected", "已否决"),
        RevisionStanding.RolledBack => terminal.Say("rolled back", "已回退"),
        _ => terminal.Say("overtaken", "已失效"),
    };
}
