using System.Security.Cryptography;
using System.Text;

namespace Parley.Journal;

/// <summary>The key that signs checkpoints: ECDSA over P-256 with SHA-256. Whoever has its public half can check them, and reads nothing by it.</summary>
internal sealed class SigningKey : IDisposable
{
    public const string Algorithm = "ECDSA-P256-SHA256";
    private const string Heading = "parley-signing-key-1:";
    private readonly ECDsa key;

    private SigningKey(ECDsa key)
    {
        this.key = key;
        PublicKey = key.ExportSubjectPublicKeyInfo();
        Id = IdOf(PublicKey);
    }

    public byte[] PublicKey { get; }

    /// <summary>Names the key: the first 16 bytes of the hash of its public half, as hexadecimal digits.</summary>
    public string Id { get; }

    public static string IdOf(ReadOnlySpan<byte> publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey).AsSpan(0, 16));

    /// <exception cref="JournalException">The file is no signing key (PAR0246) or cannot be read (PAR0210).</exception>
    public static SigningKey FromFile(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path)) ?? throw new JournalException(JournalMessages.SigningKeyMalformed, [path]);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new JournalException(JournalMessages.Unreachable, [path], cause);
        }
    }

    /// <summary>Reads the key, or writes a new one that only its owner may read.</summary>
    /// <exception cref="JournalException">The file is no signing key (PAR0246), or cannot be read or written (PAR0210).</exception>
    public static SigningKey OfFile(string path)
    {
        if (!File.Exists(path)) Create(path);
        return FromFile(path);
    }

    public static bool Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> digest, ReadOnlySpan<byte> signature)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(publicKey, out _);
            return key.KeySize == 256 && key.VerifyHash(digest, signature);
        }
        catch (Exception cause) when (cause is CryptographicException or PlatformNotSupportedException)
        {
            // A key that is none has signed nothing.
            return false;
        }
    }

    public byte[] Sign(ReadOnlySpan<byte> digest) => key.SignHash(digest);

    public void Dispose() => key.Dispose();

    // Written whole under another name first: whoever finds the file finds a whole key in it; of two that create it at once the first one's counts.
    private static void Create(string path)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var draft = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}.new";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var file = new FileStream(draft, options))
            {
                file.Write(Encoding.ASCII.GetBytes($"{Heading}{Convert.ToBase64String(key.ExportPkcs8PrivateKey())}\n"));
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: false);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            if (!File.Exists(path)) throw new JournalException(JournalMessages.Unreachable, [path], cause);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static SigningKey? Parse(string text)
    {
        var line = text.TrimEnd('\r', '\n');
        if (!line.StartsWith(Heading, StringComparison.Ordinal)) return null;
        var key = ECDsa.Create();
        try
        {
            key.ImportPkcs8PrivateKey(Convert.FromBase64String(line[Heading.Length..]), out _);
            if (key.KeySize == 256) return new(key);
        }
        catch (Exception cause) when (cause is FormatException or CryptographicException or PlatformNotSupportedException)
        {
            // Said by the caller, with the file's name.
        }

        key.Dispose();
        return null;
    }
}
