using System.Globalization;
using System.Text.Json;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;
using Parley.Journal;
using Parley.Packs;
using Parley.Reading;
using Parley.Steps;

namespace Parley.PackTests;

/// <summary>One run of a case: the real engine on a journal in memory, on simulated time. Used once, by one thread.</summary>
internal sealed class CaseRun
{
    private const int MostFirings = 5_000;
    private static readonly DisputeId Id = CaseDisputes.Own;

    private readonly PackTest test;
    private readonly Pack pack;
    private readonly Reached reached;
    private readonly SimulatedClock clock;
    private readonly DisputeEngine engine;
    private readonly CaseMail mail;
    private readonly Findings failures = new();
    private readonly List<string> refused = [];
    private readonly List<(TestStep Step, Refusal Refusal)> refusals = [];
    private readonly Sheets sheets = new();
    private int firings;
    private int sent;

    public CaseRun(PackTest test, Pack pack, Reached reached)
    {
        (this.test, this.pack, this.reached) = (test, pack, reached);
        clock = new SimulatedClock(test.Given.Moments.Start);
        var journal = new MemoryJournal();
        engine = new DisputeEngine(journal, new PackShelf(pack, journal), new KeyRing(MasterKey.Create()), clock);
        mail = new CaseMail(engine, journal.Deliveries);
    }

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await SilenceAsync(cancellationToken).ConfigureAwait(false) && await ReportAsync(cancellationToken).ConfigureAwait(false))
            {
                await FollowAsync(cancellationToken).ConfigureAwait(false);
                await NoteAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (JournalException exception)
        {
            failures.Error(PackTestMessages.CannotGoOn, test.Position, exception.Message);
        }

        return failures.All;
    }

    private async Task<bool> ReportAsync(CancellationToken cancellationToken)
    {
        var given = test.Given;
        for (var i = 0; i < given.Earlier.Length; i++)
        {
            var before = given.Report with { Facts = [], Informant = null };
            if (!await SendReportAsync(new DisputeId(string.Create(CultureInfo.InvariantCulture, $"earlier-{i + 1}")), before, given.Earlier[i], cancellationToken).ConfigureAwait(false)) return false;
        }

        if (!await SendReportAsync(Id, given.Report, given.Moments.Start, cancellationToken).ConfigureAwait(false)) return false;
        await mail.TakeAsync(given.Moments.Start, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private Task<bool> SendReportAsync(DisputeId id, Report report, DateTimeOffset at, CancellationToken cancellationToken) => SendReportAsync(id, report, test.Given.By, at, test.Position, cancellationToken);

    private async Task<bool> SendReportAsync(DisputeId id, Report report, Actor by, DateTimeOffset at, Position position, CancellationToken cancellationToken)
    {
        if (await engine.SendAsync(id, report, by, Options(at), cancellationToken).ConfigureAwait(false) is not Refused refusal) return true;
        failures.Error(PackTestMessages.NotReported, position, refusal.Refusal);
        return false;
    }

    private async Task<bool> SilenceAsync(CancellationToken cancellationToken)
    {
        foreach (var silence in test.Silences)
        {
            var by = silence.By ?? Actor.System;
            if ((await engine.SilenceAsync(silence.Scope, test.Name, silence.Until, by, silence.From, cancellationToken).ConfigureAwait(false)).Refusal is not { } refusal) continue;
            failures.Error(PackTestMessages.NotSilenced, silence.Position, refusal);
            return false;
        }

        return true;
    }

    /// <summary>Steps before expectations at the same moment; deadlines fire at their own moments in between, those of the very moment after its steps.</summary>
    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        var moments = test.Steps.Select(s => s.Moment).Concat(test.Expectations.Select(e => e.Moment)).Concat(test.Also.Select(r => r.Moment)).Distinct().Order();
        foreach (var moment in moments)
        {
            if (!await FireAsync(moment, inclusive: false, cancellationToken).ConfigureAwait(false)) return;
            clock.Now = moment;
            foreach (var other in test.Also.Where(r => r.Moment == moment))
            {
                if (!await SendReportAsync(other.Id, other.Report, other.By, moment, other.Position, cancellationToken).ConfigureAwait(false)) return;
            }

            foreach (var step in test.Steps.Where(s => s.Moment == moment)) await TakeAsync(step, cancellationToken).ConfigureAwait(false);
            if (!await FireAsync(moment, inclusive: true, cancellationToken).ConfigureAwait(false)) return;
            var expected = test.Expectations.Where(e => e.Moment == moment).ToList();
            if (expected.Count == 0) continue;
            foreach (var expectation in expected)
            {
                var situation = await SituationAsync(expectation.Of, moment, cancellationToken).ConfigureAwait(false);
                foreach (var check in expectation.Checks)
                {
                    if (check.Judge(situation) is var (kind, about)) failures.Error(kind, check.Position, about);
                }
            }
        }

        foreach (var (step, refusal) in refusals.Where(r => !test.Expectations.Any(e => e.Refused.Contains(r.Refusal.Id, StringComparer.Ordinal))))
        {
            failures.Error(PackTestMessages.StepRefused, step.Position, step.Command?.Name, refusal);
        }
    }

    private async Task<bool> FireAsync(DateTimeOffset until, bool inclusive, CancellationToken cancellationToken)
    {
        if (inclusive) await mail.TakeAsync(until, cancellationToken).ConfigureAwait(false);
        while (await NextAsync(cancellationToken).ConfigureAwait(false) is var (id, at) && (inclusive ? at <= until : at < until))
        {
            await mail.PassAsync(at, cancellationToken).ConfigureAwait(false);
            await engine.FireNextAsync(id, at, inclusive: true, cancellationToken).ConfigureAwait(false);
            await mail.TakeAsync(at, cancellationToken).ConfigureAwait(false);
            if (++firings <= MostFirings) continue;
            failures.Error(PackTestMessages.NeverEnds, test.Position, MostFirings);
            return false;
        }

        await mail.PassAsync(until, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>The dispute of the case whose deadline fires first, and when.</summary>
    private async Task<(DisputeId Id, DateTimeOffset At)?> NextAsync(CancellationToken cancellationToken)
    {
        (DisputeId Id, DateTimeOffset At)? first = null;
        foreach (var id in test.Also.Select(r => r.Id).Prepend(Id))
        {
            if (await engine.NextDueAsync(id, cancellationToken).ConfigureAwait(false) is { } at && !(first?.At <= at)) first = (id, at);
        }

        return first;
    }

    private async Task TakeAsync(TestStep step, CancellationToken cancellationToken)
    {
        if (step.Command is not { } written) return;
        var dispute = await DisputeAsync(step.Of, cancellationToken).ConfigureAwait(false);
        if (Command(step, written, dispute) is not { } command) return;
        if (await ActorAsync(step, written, dispute, cancellationToken).ConfigureAwait(false) is not { } actor)
        {
            failures.Error(PackTestMessages.Nobody, step.Position, written.Name);
            return;
        }

        if (await engine.SendAsync(step.Of, command, actor, Options(step.Moment), cancellationToken).ConfigureAwait(false) is not Refused answer) return;
        refused.Add(answer.Refusal.Id);
        refusals.Add((step, answer.Refusal));
    }

    private Command? Command(TestStep step, StepCommand written, Dispute dispute)
    {
        var missing = new List<string>();
        string Meaning(string text)
        {
            if (StandIns.Meaning(text, dispute, test.Given.Moments) is { } meaning) return meaning;
            missing.Add(text);
            return StandIns.IsMoment(text) ? "2026-03-02T09:00:00Z" : "x";
        }

        try
        {
            var command = written.Make(Meaning);
            foreach (var text in missing) failures.Error(PackTestMessages.StandsForNothing, step.Position, JsonWords.Short(text));
            return missing.Count == 0 ? command : null;
        }
        catch (JsonException exception)
        {
            failures.Error(PackTestMessages.BadCommand, step.Position, written.Name, JsonWords.Short(exception.Message));
            return null;
        }
    }

    /// <summary>Who is named; else, for a warning, who has not signed yet; else the lowest person on the ladder who may do it now.</summary>
    private async Task<Actor?> ActorAsync(TestStep step, StepCommand written, Dispute dispute, CancellationToken cancellationToken)
    {
        var actors = new CaseActors(pack);
        if (step.By is { } by) return actors.Of(by, step.Who, dispute.Unit, step.Moment);
        if (written.Type == typeof(SignWarning) && dispute.Warning is { } warning && warning.Sign.FirstOrDefault(h => !warning.Signed.Contains(h)) is { Post: not null } signer)
        {
            return actors.Of(signer, step.Who, dispute.Unit, step.Moment);
        }

        Actor? first = null;
        foreach (var actor in actors.WhoMay(written.Name, dispute.Unit, step.Moment))
        {
            first ??= actor;
            var answers = await engine.WhatMayIDoAsync(step.Of, actor, cancellationToken).ConfigureAwait(false) ?? [];
            if (answers.Any(a => a.Command == written.Name && a.Answer != PermissionAnswer.No)) return step.Who is { } who ? actor with { SubjectId = who } : actor;
        }

        return first;
    }

    private async Task<Situation> SituationAsync(DisputeId id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var dispute = await DisputeAsync(id, cancellationToken).ConfigureAwait(false);
        var history = await engine.HistoryAsync(id, cancellationToken).ConfigureAwait(false);
        var notSent = await mail.KeptBackAsync(cancellationToken).ConfigureAwait(false);
        return new Situation(dispute, [.. history.SelectMany(c => c.Events)], [.. refused], Screening(dispute, at), Assignment(dispute, at), pack, notSent, mail.Sent);
    }

    private async Task<Dispute> DisputeAsync(DisputeId id, CancellationToken cancellationToken) =>
        await engine.FindAsync(id, cancellationToken).ConfigureAwait(false) ?? Fold.Start(id);

    /// <summary>What the case reached, read from what was recorded.</summary>
    private async Task NoteAsync(CancellationToken cancellationToken)
    {
        foreach (var id in test.Also.Select(r => r.Id).Prepend(Id)) await NoteAsync(id, cancellationToken).ConfigureAwait(false);
    }

    private async Task NoteAsync(DisputeId id, CancellationToken cancellationToken)
    {
        var dispute = Fold.Start(id);
        foreach (var commit in await engine.HistoryAsync(id, cancellationToken).ConfigureAwait(false))
        {
            dispute = dispute.With(commit);
            reached.Note(commit, dispute, ContextAt(commit.At));
        }
    }

    private ScreeningResult Screening(Dispute dispute, DateTimeOffset at) => pack.Screening.Evaluate(ContextAt(at).Sheet(dispute).Row);

    private AssignmentResult? Assignment(Dispute dispute, DateTimeOffset at) => pack.Assignment.Evaluate(ContextAt(at).Sheet(dispute).Row);

    private StepContext ContextAt(DateTimeOffset at) => new() { Pack = pack, Now = at, HappenedAt = at, Actor = Actor.System, Sheets = new LentSheets(sheets) };

    private SendOptions Options(DateTimeOffset at) => new() { CommandId = new CommandId(string.Create(CultureInfo.InvariantCulture, $"c{++sent}")), Moment = at };
}
