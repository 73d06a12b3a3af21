using System.Collections.Immutable;

namespace Parley.Testing.Contract;

/// <summary>
/// What every journal must do, whatever it stores in, as a list of checks that any test framework can run: a theory over <see cref="All"/>, and over <see cref="Kept"/> for a journal that keeps
/// what it was given beyond its closing. Safe to use from several threads.
/// </summary>
public static class JournalContract
{
    /// <summary>What every journal must do, in memory or not: versions, command ids, all or nothing, order, paging, lists, deadlines, notices, look-ups, revisions, settings.</summary>
    public static ImmutableArray<JournalCheck> All { get; } =
        [.. AppendChecks.All, .. SnapshotChecks.All, .. TwoStreamChecks.All, .. ListChecks.All, .. DeadlineChecks.All, .. DeliveryChecks.All, .. ClaimChecks.All, .. LookUpChecks.All, .. KeepingChecks.All];

    /// <summary>What a journal must do besides that is opened again, or by several hosts at once: keep everything, lose and double nothing, refuse what it does not know.</summary>
    public static ImmutableArray<JournalCheck> Kept { get; } = StoreChecks.All;

    /// <summary>What a journal must do besides that gives disputes to an archive and takes them back; one that cannot leaves these out.</summary>
    public static ImmutableArray<JournalCheck> Archiving { get; } = ArchiveChecks.All;

    /// <summary>Finds a check by its name, so that a theory may carry names.</summary>
    /// <param name="name">The name, as <see cref="JournalCheck.Name"/> gives it.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentException">No check has that name.</exception>
    public static JournalCheck Named(string name) =>
        All.Concat(Kept).Concat(Archiving).FirstOrDefault(check => string.Equals(check.Name, name, StringComparison.Ordinal)) ?? throw new ArgumentException($"No check is named '{name}'.", nameof(name));
}
