using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes.Events;

namespace Parley.Journal;

/// <summary>Turns commits into rows and back. One user at a time; see <see cref="CommitCodecs"/>.</summary>
internal sealed class CommitCodec : IDisposable
{
    private readonly PersonalTexts texts = new();
    private readonly PersonalPart personal;
    private readonly ByteWriter personalBytes = new();
    private readonly ArrayBufferWriter<byte> clearBytes = new(2048);
    private readonly Utf8JsonWriter writer;
    private readonly JsonTypeInfo<ClearPart> stored;
    private readonly JsonTypeInfo<CanonicalLine> deciphered;

    public CommitCodec(KeyRing keys)
    {
        personal = new(keys);
        writer = new(clearBytes, JournalOptions.Writing);
        stored = (JsonTypeInfo<ClearPart>)JournalOptions.Stored(texts).GetTypeInfo(typeof(ClearPart));
        deciphered = (JsonTypeInfo<CanonicalLine>)JournalOptions.Deciphered().GetTypeInfo(typeof(CanonicalLine));
    }

    public void Dispose()
    {
        personal.Dispose();
        writer.Dispose();
    }

    /// <summary>Forgets keys and texts, so that a pooled codec holds nothing of a person.</summary>
    public void Forget()
    {
        personal.Dispose();
        texts.Clear();
        clearBytes.Clear();
    }

    public EncodedCommit Encode(RecordedCommit commit, ReadOnlyMemory<byte> bodyHash, ReadOnlySpan<byte> before, IReadOnlyList<PersonSalt> salts)
    {
        texts.Clear();
        personalBytes.Clear();
        var book = new SaltBook(commit.Stream, salts);
        Write(ClearPart.Of(commit.Header, commit.Events), stored);
        var row = new JournalRow(commit.Stream, commit.Version, commit.Command, bodyHash, commit.At.ToUniversalTime(), default, default, default);
        personal.Seal(PersonalBinding.Of(row), texts, book, personalBytes);
        return new(Finish(row, before), book.Added);
    }

    public RecordedCommit Decode(JournalRow row, IReadOnlyList<PersonSalt> salts)
    {
        texts.Clear();
        personal.Open(PersonalBinding.Of(row), row.Personal.Span, new SaltBook(row.Stream, salts), texts);
        try
        {
            var part = JsonSerializer.Deserialize(row.Clear.Span, stored) ?? throw new JsonException("The commit is null.");
            return new(row.Stream, row.Version, row.Command, row.At, part.ToHeader(), part.Events);
        }
        catch (Exception cause) when (cause is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new JournalException(JournalMessages.Unreadable, [row.Stream, row.Version, cause.Message], cause);
        }
    }

    /// <summary>The line of the canonical export, without its end.</summary>
    /// <returns>The line, until the codec is used again.</returns>
    public ReadOnlySpan<byte> Line(RecordedCommit commit)
    {
        var header = commit.Header;
        var line = new CanonicalLine(
            commit.Stream, commit.Version, commit.At, commit.Command.Value, header.Command, header.Actor, header.Revision, header.Directory, header.HappenedAt, commit.Events);
        Write(line, deciphered);
        return clearBytes.WrittenSpan;
    }

    private void Write<T>(T value, JsonTypeInfo<T> type)
    {
        clearBytes.ResetWrittenCount();
        writer.Reset(clearBytes);
        JsonSerializer.Serialize(writer, value, type);
        writer.Flush();
    }

    // Clear part, personal part and hash share one block of memory.
    private JournalRow Finish(JournalRow row, ReadOnlySpan<byte> before)
    {
        var clear = clearBytes.WrittenSpan;
        var own = personalBytes.Written;
        var bytes = new byte[clear.Length + own.Length + Chain.HashSize];
        clear.CopyTo(bytes);
        own.CopyTo(bytes.AsSpan(clear.Length));
        var whole = row with
        {
            Clear = bytes.AsMemory(0, clear.Length),
            Personal = bytes.AsMemory(clear.Length, own.Length),
            Hash = bytes.AsMemory(clear.Length + own.Length),
        };
        Chain.Compute(before, whole, bytes.AsSpan(clear.Length + own.Length));
        return whole;
    }
}
