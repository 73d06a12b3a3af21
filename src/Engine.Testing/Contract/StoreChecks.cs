using System.Collections.Immutable;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>What a journal must do that is opened again: it holds everything it acknowledged, and refuses what it does not know.</summary>
internal static class StoreChecks
{
    private const int NewerThanAny = 999_999;
    private const int NeverWritten = 0;

    public static ImmutableArray<JournalCheck> All { get; } =
    [
        new("What was acknowledged is there when the store is opened again", KeptAsync),
        new("What one host wrote another sees at once", SeenAsync),
        new("Of hosts that append the same version one wins", OneWinsAsync),
        new("Hosts that send the same commands to the same disputes lose none and double none", HostsAsync),
        new("A store of a newer format is refused and left as it is", (subject, cancel) => RefusedAsync(subject, NewerThanAny, cancel)),
        new("A store of a format that no release wrote is refused", (subject, cancel) => RefusedAsync(subject, NeverWritten, cancel)),
    ];

    private static async Task KeptAsync(JournalUnderTest subject, CancellationToken cancel)
    {
        var encoded = Samples.Codecs.Encode(Samples.Reported("d-1"), Samples.Body("b"), default, []);
        var part = Samples.Part([Samples.Reported("d-1")], encoded);
        var (intent, duty) = (part.Intents.MustBeOne(), part.Deadlines.MustBeOne());
        await using (var journal = await subject.OpenAsync(cancel))
        {
            (await journal.AppendAsync(new([part]), cancel)).MustBe(AppendResult.Appended);
            await journal.SaveRevisionAsync("r1", "one"u8.ToArray(), cancel);
            await journal.WriteSettingAsync("clock", "noon", cancel);
        }

        await using var again = await subject.OpenAsync(cancel);

        (await new Verification(again, Samples.Codecs).RunAsync(cancel)).MustBe(new VerificationResult(1, 1, null));
        (await again.ReadAsync("d-1", 0, cancel)).MustBeOne().Hash.ToArray().MustList(encoded.Row.Hash.ToArray());
        (await again.ListAsync(new(), null, 10, cancel)).MustBeOne().MustBe(part.Summary.MustBeThere());
        (await again.DueAsync(Samples.Start.AddHours(2), 10, cancellationToken: cancel)).MustList([duty]);
        (await again.Deliveries.PendingAsync(10, cancel)).MustList([intent]);
        (await again.ReadRevisionAsync("r1", cancel)).MustBeThere().ToArray().MustList("one"u8.ToArray());
        (await again.ReadSettingAsync("clock", cancel)).MustBe("noon");
    }

    private static async Task SeenAsync(JournalUnderTest subject, CancellationToken cancel)
    {
        await using var one = await subject.OpenAsync(cancel);
        await using var other = await subject.OpenAsync(cancel);

        for (var version = 1; version <= 6; version++)
        {
            var (writes, reads) = version % 2 == 0 ? (one, other) : (other, one);
            (await writes.AppendAsync(new([await NextAsync(writes, "d-1", $"c{version}", cancel)]), cancel)).MustBe(AppendResult.Appended);
            (await reads.HeadAsync("d-1", cancel)).Version.MustBe(version);
            (await reads.ListAsync(new(), null, 10, cancel)).MustBeOne().Version.MustBe(version);
        }
    }

    private static async Task OneWinsAsync(JournalUnderTest subject, CancellationToken cancel)
    {
        await using var one = await subject.OpenAsync(cancel);
        await using var other = await subject.OpenAsync(cancel);
        for (var round = 0; round < 10; round++)
        {
            var head = await one.HeadAsync("d-1", cancel);

            var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(
                async () => await (n % 2 == 0 ? one : other).AppendAsync(new([JournalChecks.Part("d-1", head, $"{round}.{n}")]), cancel), cancel)));

            results.Count(result => result == AppendResult.Appended).MustBe(1);
            results.Count(result => result == AppendResult.VersionConflict).MustBe(7);
        }
    }

    private static async Task HostsAsync(JournalUnderTest subject, CancellationToken cancel)
    {
        const int Hosts = 3, Disputes = 50;
        var journals = new List<IJournal>();
        for (var host = 0; host < Hosts; host++) journals.Add(await subject.OpenAsync(cancel));

        var accepted = await Task.WhenAll(journals.Select((journal, host) => Task.Run(() => SendAsync(journal, host, subject.Pairs, Disputes, cancel), cancel)));

        accepted.Sum().MustBe(subject.Pairs);
        (await new Verification(journals[0], Samples.Codecs).RunAsync(cancel)).MustBe(new VerificationResult(Disputes, subject.Pairs, null));
        foreach (var journal in journals) await journal.DisposeAsync();
    }

    /// <summary>Every host sends every command, as if each had been asked; each begins somewhere else and has several under way.</summary>
    private static async Task<int> SendAsync(IJournal journal, int host, int commands, int disputes, CancellationToken cancel)
    {
        var accepted = 0;
        var numbers = Enumerable.Range(0, commands).Select(n => (n + (host * commands / 3)) % commands);
        await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancel }, async (number, token) =>
        {
            var result = AppendResult.VersionConflict;
            while (result == AppendResult.VersionConflict)
            {
                result = await journal.AppendAsync(new([await NextAsync(journal, $"d-{Samples.Number(number % disputes)}", $"c{number}", token)]), token);
            }

            if (result == AppendResult.Appended) Interlocked.Increment(ref accepted);
        });
        return accepted;
    }

    private static async Task RefusedAsync(JournalUnderTest subject, int format, CancellationToken cancel)
    {
        await using (var journal = await subject.OpenAsync(cancel))
        {
            (await journal.AppendAsync(new([await NextAsync(journal, "d-1", "c1", cancel)]), cancel)).MustBe(AppendResult.Appended);
        }

        await subject.MarkAsync(format, cancel);

        await Must.ThrowAsync<JournalException>(async () => await (await subject.OpenAsync(cancel)).DisposeAsync());
        await Must.ThrowAsync<JournalException>(async () => await (await subject.OpenAsync(cancel)).DisposeAsync());
    }

    private static async Task<AppendPart> NextAsync(IJournal journal, string stream, string command, CancellationToken cancel) =>
        JournalChecks.Part(stream, await journal.HeadAsync(stream, cancel), command);
}
