using System.Text;
using Parley.Host.Commands.GradeFacts;

namespace Parley.Tests.Commands.GradeFacts;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("a\nbb\nccc", "1:a 2:bb 3:ccc")]
    [InlineData("a\r\n\r\nb\n", "1:a 2: 3:b")]
    [InlineData("", "")]
    [InlineData("\n", "1:")]
    public async Task Lines_come_with_their_numbers(string text, string expected)
    {
        var lines = await LinesOf(Encoding.UTF8.GetBytes(text), longest: 100);

        lines.ShouldBe(expected);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_skipped_and_the_next_one_is_whole()
    {
        var text = new string('x', 300_000) + "\nshort\n" + new string('y', 101) + "\nend";

        var lines = await LinesOf(Encoding.UTF8.GetBytes(text), longest: 100);

        lines.ShouldBe("1:! 2:short 3:! 4:end");
    }

    [Fact]
    public async Task Lines_that_arrive_byte_by_byte_are_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"a\":1}\n{\"b\":2}\n");

        var lines = await LinesOf(new OneByteStream(bytes), longest: 100);

        lines.ShouldBe("1:{\"a\":1} 2:{\"b\":2}");
    }

    private static Task<string> LinesOf(byte[] bytes, int longest) => LinesOf(new MemoryStream(bytes), longest);

    private static async Task<string> LinesOf(Stream stream, int longest)
    {
        var reader = new LineReader(stream, longest);
        var lines = new List<string>();
        while (await reader.NextAsync(TestContext.Current.CancellationToken))
        {
            lines.Add($"{reader.Number}:{(reader.IsTooLong ? "!" : Encoding.UTF8.GetString(reader.Line.Span))}");
        }

        return string.Join(' ', lines);
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..1], cancellationToken);
    }
}
