using System.Globalization;
using Parley.Journal;

namespace Parley.Testing.Contract;

/// <summary>A journal of one's own as the contract sees it: how it is opened, and what a check cannot do through <see cref="IJournal"/>. Each check has one of its own, with nothing in it.</summary>
public abstract class JournalUnderTest : IAsyncDisposable
{
    private const string PairsVariable = "PARLEY_JOURNAL_PAIRS";
    private const int UsualPairs = 1_000;

    /// <summary>
    /// How many commits of two disputes cross each other, and how many commands several hosts send; 1,000 by default, or what the environment variable <c>PARLEY_JOURNAL_PAIRS</c> says. At least 100.
    /// </summary>
    public virtual int Pairs => int.TryParse(Environment.GetEnvironmentVariable(PairsVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Max(100, wanted) : UsualPairs;

    /// <summary>Opens the journal; the checks close it. Called again by the checks of <see cref="JournalContract.Kept"/>: then it opens the same store, as another host would.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The journal.</returns>
    public abstract ValueTask<IJournal> OpenAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Marks the store, which is open nowhere, as one of another format, as another release would. Needed by <see cref="JournalContract.Kept"/> alone; the default throws.
    /// </summary>
    /// <param name="format">The format: one far newer than any, or 0, which no release ever wrote.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when it is marked.</returns>
    /// <exception cref="NotSupportedException">The journal under test says nothing of its format.</exception>
    public virtual ValueTask MarkAsync(int format, CancellationToken cancellationToken = default) => throw new NotSupportedException("Say how the store is marked as one of another format.");

    /// <summary>Removes what the journal kept; the default has nothing to remove.</summary>
    /// <returns>A task that ends when it is gone.</returns>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
