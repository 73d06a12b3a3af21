namespace Parley.Journal;

/// <summary>The named and versioned ways a block can be enciphered. A number is stored for ever and never used again for another.</summary>
internal enum CipherId : byte
{
    /// <summary>AES-256-GCM/1: a nonce of 12 bytes before the text, a tag of 16 behind it.</summary>
    Aes256Gcm1 = 1,
}
