using System.IO.Compression;
using System.Text;
using Parley.Host.Ledgers;

namespace Parley.Tests.Ledgers;

public sealed class GzipFileTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 2_000).Select(i => $"{i},{i * 7919 % 104729}")));

    [Fact]
    public void A_whole_file_is_unpacked()
    {
        var packed = Pack(Content);

        GzipFile.Unpack(packed).ShouldBe(Content);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    [InlineData(5_000)]
    public void A_file_that_was_cut_off_is_seen_wherever_it_was_cut(int bytes)
    {
        var packed = Pack(Content);

        GzipFile.Unpack(packed.AsMemory(0, packed.Length - bytes)).ShouldBeNull();
    }

    [Fact]
    public void An_empty_file_is_a_cut_off_one()
    {
        GzipFile.Unpack(ReadOnlyMemory<byte>.Empty).ShouldBeNull();
    }

    [Fact]
    public void Several_files_one_after_the_other_are_one()
    {
        byte[] packed = [.. Pack(Content), .. Pack("\nlast"u8.ToArray())];

        GzipFile.Unpack(packed).ShouldBe([.. Content, .. "\nlast"u8]);
        GzipFile.Unpack(packed.AsMemory(0, packed.Length - 3)).ShouldBeNull();
    }

    [Fact]
    public void Another_kind_of_file_is_damaged()
    {
        var unpack = () => GzipFile.Unpack(Content);

        unpack.ShouldThrow<InvalidDataException>();
    }

    [Fact]
    public void A_damaged_file_is_never_taken_for_a_whole_one()
    {
        var packed = Pack(Content);
        for (var at = 20; at < packed.Length; at += 97)
        {
            var damaged = packed.ToArray();
            damaged[at] ^= 0x5a;

            OrNothing(damaged).ShouldNotBe(Content);
        }
    }

    private static byte[]? OrNothing(byte[] packed)
    {
        try
        {
            return GzipFile.Unpack(packed);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(content);
        return packed.ToArray();
    }
}
