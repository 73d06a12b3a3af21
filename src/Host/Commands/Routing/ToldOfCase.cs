using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.Events;
using Parley.Journal;
using Parley.Packs;
using Parley.PackTests;
using Parley.Reading;

namespace Parley.Host.Commands.Routing;

/// <summary>Whom the engine itself tells of a report with certain facts, found out by reporting it to one in memory.</summary>
internal sealed record ToldOfCase(string Level, string Unit, IReadOnlyList<ToldLine> Told)
{
    private static readonly DisputeId Id = new("case");

    public static async Task<ToldOfCase> OfAsync(Pack pack, Terminal terminal, string file, string? place, string? asOf, CancellationToken cancellationToken)
    {
        var clock = new SimulatedClock(asOf is null ? TimeProvider.System.GetUtcNow() : RevisionMoment.TryParse(asOf, pack.Settings.TimeZone, out var moment) ? moment : throw new HostException(ExitCodes.UsageOrIo, HostMessages.BadRevisionMoment, asOf));
        var report = await ReportAsync(pack, terminal, file, place, cancellationToken);
        var journal = new MemoryJournal();
        var engine = new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(MasterKey.Create()), clock);
        var actor = new CaseActors(pack).WhoMay(nameof(Report), report.Unit ?? pack.Current.Directory.AllUnits[0].Id, clock.Now).FirstOrDefault() ?? throw new HostException(ExitCodes.Errors, PackTestMessages.Nobody, nameof(Report));
        var reply = await engine.SendAsync(Id, report, actor, cancellationToken: cancellationToken);
        if (reply is Refused refused) throw new HostException(ExitCodes.Errors, refused.Refusal.Kind, [.. refused.Refusal.About]);
        var dispute = await engine.FindAsync(Id, cancellationToken) ?? throw new InvalidOperationException("What was accepted is there.");
        var told = new List<ToldLine>();
        foreach (var notice in ((Accepted)reply).Events.OfType<NoticeRaised>())
        {
            var letter = await engine.LetterAsync(Id, notice.Notice, terminal.Language, cancellationToken: cancellationToken);
            var people = notice.To is { } to ? pack.Current.Directory.PeopleFor(to, clock.Now) : [];
            told.Add(new ToldLine(notice.To?.ToString() ?? notice.Party ?? string.Empty, people, notice.Text, notice.Route, notice.Group, letter?.Text ?? string.Empty));
        }

        return new ToldOfCase(dispute.Level.ToString(), dispute.Unit, told);
    }

    public void Write(Terminal terminal)
    {
        terminal.Out.WriteLine(terminal.Say($"{Level}, {Unit}: {Told.Count} told", $"{Level}，{Unit}：通知 {Told.Count} 次"));
        foreach (var line in Told) line.Write(terminal);
    }

    private static async Task<Report> ReportAsync(Pack pack, Terminal terminal, string file, string? place, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) throw new HostException(ExitCodes.UsageOrIo, HostMessages.NoSuchFile, file);
        var (findings, facts) = (new Findings(), new GivenFacts());
        if (JsonFile.Read(file, await File.ReadAllBytesAsync(file, cancellationToken), findings) is { } item)
        {
            foreach (var (name, value) in new FactsOfCase(pack).Read(new ValueReader(item, findings)))
            {
                if (value is { } known) facts[name] = known;
            }
        }

        foreach (var finding in findings.All) terminal.Error.WriteLine(FindingLine.Of(FindingView.Of(finding, terminal.Language)));
        if (findings.HasErrors) throw new HostException(ExitCodes.Errors, HostMessages.BadRecords, 1, 1);
        var lowest = pack.Current.Directory.AllUnits.FirstOrDefault(u => u.Tier == pack.Ladder.Lowest) ?? pack.Current.Directory.AllUnits[0];
        return new Report { Ledger = "routes", Place = place, Unit = place is null ? lowest.Id : null, Parties = [new("Party A"), new("Party B")], Informant = new("Informant"), Facts = facts };
    }
}
