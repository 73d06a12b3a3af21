using System.Security.Cryptography;

namespace Parley.Journal;

/// <summary>
/// The key from which a journal derives all others; whoever holds it and the journal can read the personal parts. Keep it apart from the database and from its backups.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class MasterKey
{
    /// <summary>How many bytes a key has.</summary>
    public const int Size = 32;

    private readonly byte[] bytes;

    private MasterKey(byte[] bytes)
    {
        this.bytes = bytes;
        Id = KeyRing.IdOf(bytes);
    }

    /// <summary>Names the key without telling it: 16 hexadecimal characters, the same for the same key.</summary>
    public string Id { get; }

    internal ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Takes a key that the host keeps.</summary>
    /// <param name="bytes">32 bytes from a good source of chance; copied.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException"><paramref name="bytes"/> has another length.</exception>
    public static MasterKey FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Size ? new(bytes.ToArray()) : throw new ArgumentException("A master key has 32 bytes.", nameof(bytes));

    /// <summary>Makes a new key by chance.</summary>
    /// <returns>The key.</returns>
    public static MasterKey Create() => new(RandomNumberGenerator.GetBytes(Size));

    /// <summary>Reads a key file: one line, <c>parley-key-1:</c> and 32 bytes in base64.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The key.</returns>
    /// <exception cref="JournalException">The file is no key file (PAR0206) or cannot be read (PAR0210).</exception>
    public static MasterKey FromFile(string path) => KeyFile.Read(path);

    /// <summary>Writes a new key file that only its owner may read; an existing one is never touched but read.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The key that stands in the file.</returns>
    /// <exception cref="JournalException">The existing file is no key file (PAR0206), or it cannot be written (PAR0210).</exception>
    public static MasterKey CreateFile(string path) => KeyFile.ReadOrCreate(path);
}
