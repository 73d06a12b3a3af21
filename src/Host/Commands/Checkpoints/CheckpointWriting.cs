using Parley.Journal;

namespace Parley.Host.Commands.Checkpoints;

/// <summary>Writes a checkpoint of a database beside whose key the signing key lies. The file appears whole or not at all.</summary>
internal static class CheckpointWriting
{
    /// <summary>The signing key of a database.</summary>
    public static string KeyOf(string database) => $"{Path.GetFullPath(database)}.signing-key";

    /// <exception cref="JournalException">The file is there already (PAR0240), or the signing key is none (PAR0246).</exception>
    public static async Task<Checkpoint> WriteAsync(IJournal journal, string database, string target, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (Path.Exists(target)) throw new JournalException(JournalMessages.AlreadyThere, [Path.GetFullPath(target)]);
        using var key = SigningKey.OfFile(KeyOf(database));
        var draft = $"{target}.new";
        try
        {
            Checkpoint checkpoint;
            await using (var file = File.Create(draft))
            {
                checkpoint = await Checkpoint.WriteAsync(journal, key, at, file, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, target, overwrite: false);
            return checkpoint;
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
