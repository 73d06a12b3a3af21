using System.Security.Cryptography;

namespace Parley.Journal;

/// <summary>
/// Enciphers and deciphers the personal part of a row or a snapshot: a byte for the layout, the number of blocks, and a block for each person.
/// Stream, version, command and the block's head are bound to each. One user at a time.
/// </summary>
internal sealed class PersonalPart(KeyRing keys) : IDisposable
{
    private const byte Layout = 1;
    private readonly PersonKeys personKeys = new(keys);
    private readonly ByteWriter head = new();
    private readonly ByteWriter plain = new();
    private readonly List<int> slots = [];

    /// <summary>Forgets the keys that were derived and the texts.</summary>
    public void Dispose()
    {
        personKeys.Dispose();
        plain.Clear();
    }

    public void Seal(PersonalBinding binding, PersonalTexts texts, SaltBook salts, ByteWriter target)
    {
        if (texts.Count == 0) return;
        var persons = texts.Persons();
        target.Add(Layout);
        target.AddNumber(persons.Count);
        foreach (var person in persons) SealBlock(binding, texts, salts.OfOrNew(person), target);
    }

    /// <summary>The persons of a commit whose texts cannot be deciphered, because the salt they were written with is not there.</summary>
    public static IEnumerable<string> Unreadable(JournalRow row, IReadOnlyList<PersonSalt> salts)
    {
        var unreadable = new List<string>();
        if (row.Personal.IsEmpty) return unreadable;
        var book = new SaltBook(row.Stream, salts);
        var reader = new SpanReader(row.Personal.Span[1..]);
        for (var blocks = reader.TakeNumber(); blocks > 0 && !reader.Failed; blocks--)
        {
            var block = PersonalBlock.Read(ref reader);
            if (book.Find(block.Person, block.SaltName) is null) unreadable.Add(block.Person);
        }

        return unreadable;
    }

    /// <summary>Puts every text into its slot; one whose salt is gone has no value.</summary>
    public void Open(PersonalBinding binding, ReadOnlySpan<byte> part, SaltBook salts, PersonalTexts texts)
    {
        if (part.IsEmpty) return;
        var reader = new SpanReader(part);
        if (reader.TakeByte() != Layout) throw Damaged(binding);
        for (var blocks = reader.TakeNumber(); blocks > 0; blocks--)
        {
            var block = PersonalBlock.Read(ref reader);
            if (reader.Failed || block.Cipher != CipherId.Aes256Gcm1) throw Damaged(binding);
            if (salts.Find(block.Person, block.SaltName) is { } salt) OpenBlock(binding, block, salt, texts);
            else Blank(binding, block, texts);
        }

        if (reader.Failed || !reader.AtEnd) throw Damaged(binding);
    }

    private static JournalException Damaged(PersonalBinding binding, Exception? cause = null) => new(JournalMessages.PersonalDamaged, [binding.Stream, binding.Version], cause);

    private static void Blank(PersonalBinding binding, PersonalBlock block, PersonalTexts texts)
    {
        foreach (var slot in block.Slots)
        {
            if (!texts.Put(slot, new(block.Person, null))) throw Damaged(binding);
        }
    }

    private static void Bind(ref FieldWriter about, PersonalBinding binding, ReadOnlySpan<byte> head)
    {
        about.Add(binding.Purpose);
        about.Add(binding.Stream);
        about.Add(binding.Version);
        about.Add(binding.Command);
        about.Add(head);
    }

    private void SealBlock(PersonalBinding binding, PersonalTexts texts, PersonSalt salt, ByteWriter target)
    {
        plain.Clear();
        slots.Clear();
        head.Clear();
        texts.CollectOf(salt.Person, slots, plain);
        PersonalBlock.WriteHead(head, salt, slots, plain.Length);
        target.Add(head.Written);
        var rest = target.Next(PersonalBlock.NonceSize + plain.Length + PersonalBlock.TagSize);
        var nonce = rest[..PersonalBlock.NonceSize];
        RandomNumberGenerator.Fill(nonce);
        var about = new FieldWriter(stackalloc byte[512]);
        Bind(ref about, binding, head.Written);
        personKeys.For(salt).Encrypt(nonce, plain.Written, rest[PersonalBlock.NonceSize..^PersonalBlock.TagSize], rest[^PersonalBlock.TagSize..], about.Written);
        about.Dispose();
    }

    private void OpenBlock(PersonalBinding binding, PersonalBlock block, PersonSalt salt, PersonalTexts texts)
    {
        plain.Clear();
        var about = new FieldWriter(stackalloc byte[512]);
        Bind(ref about, binding, block.Head);
        var text = plain.Next(block.Texts.Length);
        try
        {
            personKeys.For(salt).Decrypt(block.Nonce, block.Texts, block.Tag, text, about.Written);
        }
        catch (AuthenticationTagMismatchException cause)
        {
            throw Damaged(binding, cause);
        }
        finally
        {
            about.Dispose();
        }

        var reader = new SpanReader(text);
        foreach (var slot in block.Slots)
        {
            if (!texts.Put(slot, new(block.Person, reader.TakeText())) || reader.Failed) throw Damaged(binding);
        }
    }
}
