using Parley.Journal;

namespace Parley.Sqlite;

/// <summary>What of an archived dispute stays in the journal, put beside what the archive has of it.</summary>
internal static class PersonsElsewhere
{
    /// <param name="archived">What the archive holds.</param>
    /// <param name="here">What the journal holds of the same dispute.</param>
    /// <param name="archive">The archive's id.</param>
    public static StreamTables Join(StreamTables archived, StreamTables here, string archive)
    {
        var forgotten = here.Head.Archived?.Archive == archive ? here.Head.Forgotten : MovedOn(here);
        return archived with { Head = archived.Head with { Forgotten = forgotten }, LookUps = here.LookUps };
    }

    /// <summary>It is here again or was never taken out, and somebody may have been erased by commits that this archive does not have: no key is missed.</summary>
    private static ForgottenMark? MovedOn(StreamTables here) => new(long.MaxValue, here.Head.Forgotten?.By ?? 0);
}
