using System.Text;

namespace Parley.Journal;

/// <summary>Reads bytes that may be damaged: past the end it gives nothing and says so.</summary>
internal ref struct SpanReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Position { get; private set; }

    public bool Failed { get; private set; }

    public readonly int Left => bytes.Length - Position;

    public readonly bool AtEnd => Position == bytes.Length;

    public ReadOnlySpan<byte> Take(int count)
    {
        if (Failed || count < 0 || count > bytes.Length - Position)
        {
            Failed = true;
            return [];
        }

        var taken = bytes.Slice(Position, count);
        Position += count;
        return taken;
    }

    public byte TakeByte()
    {
        var taken = Take(1);
        return taken.IsEmpty ? (byte)0 : taken[0];
    }

    /// <summary>A number of up to 28 bits, seven to a byte, the lowest first.</summary>
    public int TakeNumber()
    {
        var number = 0;
        for (var shift = 0; shift <= 21; shift += 7)
        {
            var next = TakeByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) return number;
        }

        Failed = true;
        return 0;
    }

    public string TakeText() => Encoding.UTF8.GetString(Take(TakeNumber()));

    public readonly ReadOnlySpan<byte> Since(int position) => bytes[position..Position];
}
