using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>One thing every journal must do. Immutable and safe to share between threads.</summary>
public sealed class JournalCheck
{
    private readonly Func<JournalUnderTest, CancellationToken, Task> run;

    internal JournalCheck(string name, Func<JournalUnderTest, CancellationToken, Task> run) => (Name, this.run) = (name, run);

    /// <summary>What must hold, as a sentence; unique.</summary>
    public string Name { get; }

    /// <summary>Looks whether it holds of a journal with nothing in it.</summary>
    /// <param name="subject">The journal under test; a new one for every check.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when it holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="JournalContractException">It does not hold; the message says what came instead.</exception>
    public async Task RunAsync(JournalUnderTest subject, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(subject);
        try
        {
            await run(subject, cancellationToken);
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            throw new JournalContractException(Name, cause);
        }
    }

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;

    /// <summary>A check of a journal that is opened once.</summary>
    internal static JournalCheck OfOne(string name, Func<IJournal, CancellationToken, Task> check) => OfMany(name, (journal, _, cancellationToken) => check(journal, cancellationToken));

    /// <summary>A check of a journal that is opened once, tried as often as <see cref="JournalUnderTest.Pairs"/> says.</summary>
    internal static JournalCheck OfMany(string name, Func<IJournal, int, CancellationToken, Task> check) => new(name, async (subject, cancellationToken) =>
    {
        await using var journal = await subject.OpenAsync(cancellationToken);
        await check(journal, subject.Pairs, cancellationToken);
    });
}
