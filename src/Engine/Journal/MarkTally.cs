using Parley.Disputes;

namespace Parley.Journal;

/// <summary>Gathers the disputes that left with each commit of the administration stream, and whose persons were forgotten with it, in ordinal order. One user at a time.</summary>
/// <param name="book">What the administration stream says.</param>
/// <param name="keys">The keys of the journal.</param>
internal sealed class MarkTally(ArchiveBook book, KeyRing keys) : IDisposable
{
    private readonly Dictionary<long, ArchiveDigest> left = book.Batches.Values.ToDictionary(b => b.By, b => ArchiveDigest.Leaving(keys, b.Archive, b.By));
    private readonly Dictionary<long, ArchiveDigest> forgotten = book.Forgotten.Keys.ToDictionary(by => by, by => ArchiveDigest.Forgetting(keys, by));

    /// <returns>False when no such leaving is recorded.</returns>
    public bool Left(ReturnedDispute one)
    {
        if (!left.TryGetValue(one.By, out var digest) || book.Batches[one.By].Archive != one.Archive) return false;
        digest.Add(one.Head);
        return true;
    }

    /// <returns>False when no such forgetting is recorded.</returns>
    public bool Forgot(string stream, ForgottenMark mark)
    {
        if (!forgotten.TryGetValue(mark.By, out var digest)) return false;
        digest.Add(new(stream, mark.UpTo, default));
        return true;
    }

    public Damage? FirstThatDiffers() =>
        book.Batches.Values.Select(b => Differs(left[b.By], b.Count, b.Digest, b.By, JournalMessages.ArchivedDiffer, b.Archive)).OfType<Damage>().FirstOrDefault()
        ?? book.Forgotten.Select(f => Differs(forgotten[f.Key], f.Value.Count, f.Value.Digest, f.Key, JournalMessages.ForgottenDiffer, f.Key)).OfType<Damage>().FirstOrDefault();

    public void Dispose()
    {
        foreach (var digest in left.Values.Concat(forgotten.Values)) digest.Dispose();
    }

    private static Damage? Differs(ArchiveDigest found, int count, string digest, long by, MessageKind kind, object what) =>
        found.Count == count && found.Finish() == digest ? null : new(Streams.Administration, by, kind, [what, by, count, found.Count]);
}
