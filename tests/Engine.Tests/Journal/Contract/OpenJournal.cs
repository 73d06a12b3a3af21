using Parley.Disputes;
using Parley.Journal;

namespace Parley.Tests.Journal.Contract;

/// <summary>Opens a journal of the kind under test for each test of the contract, and closes it.</summary>
public abstract class OpenJournal : IAsyncLifetime
{
    private IJournal? open;

    protected IJournal Journal => open ?? throw new InvalidOperationException("The journal is not open yet.");

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => open = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        if (open is not null) await open.DisposeAsync();
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract ValueTask<IJournal> OpenAsync();

    protected virtual ValueTask CloseAsync() => ValueTask.CompletedTask;

    /// <summary>The next commit of a stream with its summary.</summary>
    protected async Task<AppendPart> NextAsync(string stream, string? command = null)
    {
        var head = await Journal.HeadAsync(stream, Cancel);
        return Part(stream, head, command);
    }

    protected async Task<AppendPart> AppendNextAsync(string stream, Func<AppendPart, AppendPart>? change = null)
    {
        var part = await NextAsync(stream);
        part = change is null ? part : change(part);
        (await Journal.AppendAsync(new([part]), Cancel)).ShouldBe(AppendResult.Appended);
        return part;
    }

    internal static AppendPart Part(string stream, StreamHead head, string? command = null) =>
        new(Samples.Row(stream, head.Version + 1, head.Hash, command))
        {
            Summary = stream == Streams.Administration ? null : Samples.Summary(stream, head.Version + 1),
            Salts = head.Version == 0 ? [Samples.Salt(stream)] : [],
        };

    protected static AppendPart WithState(AppendPart part, Stage stage, string level) =>
        part with { Summary = Samples.Summary(part.Row.Stream, part.Row.Version) with { Stage = stage, Level = new(level) } };
}
