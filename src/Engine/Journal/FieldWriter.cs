using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Parley.Journal;

/// <summary>Puts fields one after another, each behind its length in four bytes (big-endian), so that no two different lists of fields give the same bytes.</summary>
internal ref struct FieldWriter(Span<byte> start)
{
    private const int Prefix = 4;
    private Span<byte> space = start;
    private byte[]? rented;
    private int length;

    public readonly ReadOnlySpan<byte> Written => space[..length];

    public void Add(ReadOnlySpan<byte> field) => field.CopyTo(Next(field.Length));

    public void Add(string field) => Encoding.UTF8.GetBytes(field, Next(Encoding.UTF8.GetByteCount(field)));

    public void Add(long field) => BinaryPrimitives.WriteInt64BigEndian(Next(sizeof(long)), field);

    public void Dispose()
    {
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        rented = null;
    }

    private Span<byte> Next(int size)
    {
        if (space.Length - length < Prefix + size) Grow(Prefix + size);
        BinaryPrimitives.WriteInt32BigEndian(space[length..], size);
        var field = space.Slice(length + Prefix, size);
        length += Prefix + size;
        return field;
    }

    private void Grow(int atLeast)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(space.Length * 2, length + atLeast));
        Written.CopyTo(larger);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        rented = larger;
        space = larger;
    }
}
