using System.Buffers;
using System.Text;

namespace Parley.Journal;

/// <summary>Writes what <see cref="SpanReader"/> reads, into a buffer that is used again and again.</summary>
internal sealed class ByteWriter
{
    private const int LargestNumber = (1 << 28) - 1;
    private readonly ArrayBufferWriter<byte> buffer = new(512);

    public int Length => buffer.WrittenCount;

    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public void Clear() => buffer.Clear();

    public void Add(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    public Span<byte> Next(int count)
    {
        var space = buffer.GetSpan(count)[..count];
        buffer.Advance(count);
        return space;
    }

    public void Add(byte value) => Next(1)[0] = value;

    public void AddNumber(int number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)number, (uint)LargestNumber, nameof(number));
        for (; number >= 0x80; number >>= 7) Add((byte)(number | 0x80));
        Add((byte)number);
    }

    public void AddText(string text)
    {
        var count = Encoding.UTF8.GetByteCount(text);
        AddNumber(count);
        Encoding.UTF8.GetBytes(text, Next(count));
    }
}
