using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Journal;

/// <summary>Turns the state of a dispute into a snapshot and back. One user at a time; see <see cref="SnapshotCodecs"/>.</summary>
internal sealed class SnapshotCodec : IDisposable
{
    private readonly KeyRing keys;
    private readonly PersonalTexts texts = new();
    private readonly PersonalPart personal;
    private readonly ByteWriter personalBytes = new();
    private readonly ArrayBufferWriter<byte> clearBytes = new(4096);
    private readonly StateTypeResolver resolver = new();
    private readonly Utf8JsonWriter writer;
    private readonly JsonTypeInfo<Dispute> stored;
    private readonly JsonTypeInfo<Dispute> deciphered;

    public SnapshotCodec(KeyRing keys)
    {
        this.keys = keys;
        personal = new(keys);
        writer = new(clearBytes, JournalOptions.Writing);
        stored = (JsonTypeInfo<Dispute>)JournalOptions.StoredState(texts, resolver).GetTypeInfo(typeof(Dispute));
        deciphered = (JsonTypeInfo<Dispute>)JournalOptions.DecipheredState(resolver).GetTypeInfo(typeof(Dispute));
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

    /// <summary>The snapshot of a state, or null where a text has no key, so that it could not be kept.</summary>
    public StreamSnapshot? Encode(Dispute dispute, ReadOnlySpan<byte> hash, IReadOnlyList<PersonSalt> salts)
    {
        texts.Clear();
        personalBytes.Clear();
        var (stream, version) = (dispute.Id.Value, dispute.Version);
        var book = new SaltBook(stream, salts);
        Write(dispute, stored);
        personal.Seal(PersonalBinding.OfState(stream, version), texts, book, personalBytes);

        // What was erased is a word that says so; its new salt is thrown away, and reading gives the word again.
        if (book.Added.Any(salt => !texts.AllAre(salt.Person, FactSlotConverter.Erased))) return null;
        return new(stream, version, SnapshotContent.Write(keys, stream, version, StateShape.Current, hash, clearBytes.WrittenSpan, personalBytes.Written));
    }

    /// <summary>The state in a snapshot and the head it was made at; null when it is not what was written, or of another shape.</summary>
    public OpenedSnapshot? Open(StreamSnapshot snapshot, IReadOnlyList<PersonSalt> salts)
    {
        texts.Clear();
        if (!SnapshotContent.TryRead(keys, snapshot, out var content) || content.Shape != StateShape.Current) return null;
        personal.Open(PersonalBinding.OfState(snapshot.Stream, snapshot.Version), content.Personal, new SaltBook(snapshot.Stream, salts), texts);
        resolver.Reading = new DisputeId(snapshot.Stream);
        return JsonSerializer.Deserialize(content.Clear, stored) is { } dispute ? new(dispute, new(snapshot.Version, content.Hash.ToArray()), snapshot.Content.Length) : null;
    }

    /// <summary>The whole state, deciphered, to compare two by.</summary>
    /// <returns>JSON, until the codec is used again.</returns>
    public ReadOnlySpan<byte> Text(Dispute dispute)
    {
        Write(dispute, deciphered);
        return clearBytes.WrittenSpan;
    }

    private void Write(Dispute dispute, JsonTypeInfo<Dispute> type)
    {
        clearBytes.ResetWrittenCount();
        writer.Reset(clearBytes);
        JsonSerializer.Serialize(writer, dispute, type);
        writer.Flush();
    }
}
