using System.Security.Cryptography;

namespace Parley.Journal;

/// <summary>
/// Enciphers and deciphers the personal part of a row: a byte for the layout, the number of blocks, and a block for each person.
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

    public void Seal(JournalRow row, PersonalTexts texts, SaltBook salts, ByteWriter target)
    {
        if (texts.Count == 0) return;
        var persons = texts.Persons();
        target.Add(Layout);
        target.AddNumber(persons.Count);
        foreach (var person in persons) SealBlock(row, texts, salts.OfOrNew(person), target);
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
    public void Open(JournalRow row, SaltBook salts, PersonalTexts texts)
    {
        if (row.Personal.IsEmpty) return;
        var reader = new SpanReader(row.Personal.Span);
        if (reader.TakeByte() != Layout) throw Damaged(row);
        for (var blocks = reader.TakeNumber(); blocks > 0; blocks--)
        {
            var block = PersonalBlock.Read(ref reader);
            if (reader.Failed || block.Cipher != CipherId.Aes256Gcm1) throw Damaged(row);
            if (salts.Find(block.Person, block.SaltName) is { } salt) OpenBlock(row, block, salt, texts);
            else Blank(row, block, texts);
        }

        if (reader.Failed || !reader.AtEnd) throw Damaged(row);
    }

    private static JournalException Damaged(JournalRow row, Exception? cause = null) => new(JournalMessages.PersonalDamaged, [row.Stream, row.Version], cause);

    private static void Blank(JournalRow row, PersonalBlock block, PersonalTexts texts)
    {
        foreach (var slot in block.Slots)
        {
            if (!texts.Put(slot, new(block.Person, null))) throw Damaged(row);
        }
    }

    private static void Bind(ref FieldWriter about, JournalRow row, ReadOnlySpan<byte> head)
    {
        about.Add("parley/personal/1");
        about.Add(row.Stream);
        about.Add(row.Version);
        about.Add(row.Command.Value);
        about.Add(head);
    }

    private void SealBlock(JournalRow row, PersonalTexts texts, PersonSalt salt, ByteWriter target)
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
        Bind(ref about, row, head.Written);
        personKeys.For(salt).Encrypt(nonce, plain.Written, rest[PersonalBlock.NonceSize..^PersonalBlock.TagSize], rest[^PersonalBlock.TagSize..], about.Written);
        about.Dispose();
    }

    private void OpenBlock(JournalRow row, PersonalBlock block, PersonSalt salt, PersonalTexts texts)
    {
        plain.Clear();
        var about = new FieldWriter(stackalloc byte[512]);
        Bind(ref about, row, block.Head);
        var text = plain.Next(block.Texts.Length);
        try
        {
            personKeys.For(salt).Decrypt(block.Nonce, block.Texts, block.Tag, text, about.Written);
        }
        catch (AuthenticationTagMismatchException cause)
        {
            throw Damaged(row, cause);
        }
        finally
        {
            about.Dispose();
        }

        var reader = new SpanReader(text);
        foreach (var slot in block.Slots)
        {
            if (!texts.Put(slot, new(block.Person, reader.TakeText())) || reader.Failed) throw Damaged(row);
        }
    }
}
