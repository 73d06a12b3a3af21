using Parley.Disputes;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>What the checks share: a journal, and how the next commit of a stream is made.</summary>
internal abstract class JournalChecks(IJournal journal, CancellationToken cancel)
{
    protected IJournal Journal { get; } = journal;

    protected CancellationToken Cancel { get; } = cancel;

    public static AppendPart Part(string stream, StreamHead head, string? command = null) =>
        new(Samples.Row(stream, head.Version + 1, head.Hash, command))
        {
            Summary = stream == Streams.Administration ? null : Samples.Summary(stream, head.Version + 1),
            Salts = head.Version == 0 ? [Samples.Salt(stream)] : [],
        };

    protected static AppendPart WithState(AppendPart part, Stage stage, string level) =>
        part with { Summary = Samples.Summary(part.Row.Stream, part.Row.Version) with { Stage = stage, Level = new(level) } };

    protected static DeadlineRow Duty(string dispute, string id = "accept-1", int due = 60, int rank = 1) => new(new(dispute), Samples.Accept(id, due), rank);

    protected static IntentRow Intent(string dispute, string notice) =>
        new(new(new(dispute), notice), "graded", new Holder("leader", "liaohe"), null, new("red"), "matrix", Samples.Start);

    /// <summary>The next commit of a stream with its summary.</summary>
    protected async Task<AppendPart> NextAsync(string stream, string? command = null) => Part(stream, await Journal.HeadAsync(stream, Cancel), command);

    protected async Task<AppendPart> AppendNextAsync(string stream, Func<AppendPart, AppendPart>? change = null)
    {
        var part = await NextAsync(stream);
        part = change is null ? part : change(part);
        (await Journal.AppendAsync(new([part]), Cancel)).MustBe(AppendResult.Appended);
        return part;
    }
}
