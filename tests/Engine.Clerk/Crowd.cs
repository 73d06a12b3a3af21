using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Journal;
using Parley.Packs;

namespace Parley.Clerk;

/// <summary>
/// Several that send commands to the same few disputes at the same time as others do, who may use the same command ids: new ones, the same again, the same id with another body, on a version
/// they have seen or on whatever is there. Writes down what was answered.
/// </summary>
internal sealed class Crowd(string place, Pack pack, int seed, int commands, TimeSpan? patience = null)
{
    private const int Workers = 4;
    private const int CommandsToADispute = 25;
    private static readonly Actor Reception = new("window-1", "reception@anping");
    private static readonly Actor Mediator = new("yu-mei", "mediator@anping-dongcun");
    private readonly ConcurrentQueue<Operation> history = new();
    private int sent;

    public async Task RunAsync(string historyFile, Action opened)
    {
        await using (var office = await Office.OpenAsync(place, pack, patience))
        {
            opened();
            await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => WorkAsync(office, new Random((seed * Workers) + worker)))));
        }

        await File.WriteAllLinesAsync(historyFile, history.Select(operation => operation.ToLine()));
    }

    private async Task WorkAsync(Office office, Random random)
    {
        for (var number = Interlocked.Increment(ref sent); number <= commands; number = Interlocked.Increment(ref sent))
        {
            var dispute = new DisputeId(string.Create(CultureInfo.InvariantCulture, $"d-{(number / CommandsToADispute) + random.Next(3)}"));
            var (name, by) = random.Next(8) switch { 0 => (nameof(Report), Reception), 1 => (nameof(Accept), Mediator), 2 or 3 => (nameof(RecordProgress), Mediator), _ => (nameof(AddNote), Mediator) };
            var shared = random.Next(3) == 0;
            var id = shared ? string.Create(CultureInfo.InvariantCulture, $"shared-{name}-{random.Next(6)}") : string.Create(CultureInfo.InvariantCulture, $"{seed}-{number}");
            var body = shared && random.Next(4) > 0 ? "same" : $"{random.Next(1000)}";
            var expected = random.Next(4) == 0 ? await SeenAsync(office, dispute) : null;
            await SendAsync(office, dispute, name, id, body, by, expected);
        }
    }

    /// <summary>The version somebody sees before they decide; null when nothing can be read.</summary>
    private static async Task<long?> SeenAsync(Office office, DisputeId dispute)
    {
        try
        {
            return (await office.Journal.HeadAsync(dispute.Value)).Version;
        }
        catch (JournalException)
        {
            return null;
        }
    }

    private async Task SendAsync(Office office, DisputeId dispute, string name, string id, string body, Actor by, long? expected)
    {
        var options = new SendOptions { CommandId = new CommandId(id), ExpectedVersion = expected, Moment = Casework.Start };
        var called = Stopwatch.GetTimestamp();
        var (answer, version) = await AnswerAsync(office, dispute, CommandOf(name, body), by, options);
        history.Enqueue(new Operation(called, Stopwatch.GetTimestamp(), dispute.Value, name, id, body, expected, answer, version));
    }

    private static async Task<(string Answer, long Version)> AnswerAsync(Office office, DisputeId dispute, Command command, Actor by, SendOptions options)
    {
        try
        {
            return await office.Engine.SendAsync(dispute, command, by, options) switch
            {
                Accepted accepted => (accepted.Repeated ? "repeated" : "accepted", accepted.Version),
                Refused { Refusal.Id: "PAR0102" } stale => ("PAR0102", stale.Refusal.About[1] is long version ? version : -1),
                Refused refused => (refused.Refusal.Id, 0),
                var other => throw new InvalidOperationException($"{other}"),
            };
        }
        catch (JournalException fault)
        {
            return (fault.Id, 0);
        }
    }

    private static Command CommandOf(string name, string body) => name switch
    {
        nameof(Report) => new Report { Ledger = "community", Category = "neighbour", Unit = "anping-dongcun", Summary = body },
        nameof(Accept) => new Accept(),
        nameof(RecordProgress) => new RecordProgress { Text = body },
        _ => new AddNote { Text = body },
    };
}
