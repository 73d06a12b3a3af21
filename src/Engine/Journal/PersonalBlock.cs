namespace Parley.Journal;

/// <summary>
/// The block of one person: a head in the clear (cipher, person, name of the salt, slots, length of the texts), then nonce, enciphered texts and tag.
/// </summary>
internal readonly ref struct PersonalBlock
{
    public const int NonceSize = 12;
    public const int TagSize = 16;

    private PersonalBlock(CipherId cipher, string person, ReadOnlySpan<byte> saltName, int[] slots, ReadOnlySpan<byte> head, ReadOnlySpan<byte> rest)
    {
        Cipher = cipher;
        Person = person;
        SaltName = saltName;
        Slots = slots;
        Head = head;
        Nonce = rest.IsEmpty ? rest : rest[..NonceSize];
        Texts = rest.IsEmpty ? rest : rest[NonceSize..^TagSize];
        Tag = rest.IsEmpty ? rest : rest[^TagSize..];
    }

    public CipherId Cipher { get; }

    public string Person { get; }

    public ReadOnlySpan<byte> SaltName { get; }

    public int[] Slots { get; }

    public ReadOnlySpan<byte> Head { get; }

    public ReadOnlySpan<byte> Nonce { get; }

    public ReadOnlySpan<byte> Texts { get; }

    public ReadOnlySpan<byte> Tag { get; }

    public static PersonalBlock Read(ref SpanReader reader)
    {
        var start = reader.Position;
        var cipher = (CipherId)reader.TakeByte();
        var person = reader.TakeText();
        var saltName = reader.Take(SaltBook.NameSize);
        var slots = ReadSlots(ref reader);
        var length = reader.TakeNumber();
        var head = reader.Since(start);
        return new(cipher, person, saltName, slots, head, reader.Take(NonceSize + length + TagSize));
    }

    public static void WriteHead(ByteWriter target, PersonSalt salt, IReadOnlyList<int> slots, int length)
    {
        target.Add((byte)CipherId.Aes256Gcm1);
        target.AddText(salt.Person);
        target.Add(salt.Salt.Span[..SaltBook.NameSize]);
        target.AddNumber(slots.Count);
        foreach (var slot in slots) target.AddNumber(slot);
        target.AddNumber(length);
    }

    private static int[] ReadSlots(ref SpanReader reader)
    {
        var count = reader.TakeNumber();
        if (reader.Failed || count > reader.Left) return [];
        var slots = new int[count];
        for (var i = 0; i < count; i++) slots[i] = reader.TakeNumber();
        return slots;
    }
}
