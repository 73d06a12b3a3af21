using System.Text;
using System.Text.Json;
using CsCheck;
using Parley.Packs;
using Parley.Packs.Formatting;
using Parley.Reading;

namespace Parley.Tests.Packs.Formatting;

public sealed class PackFormatTests
{
    private static readonly JsonSerializerOptions Exploded = new() { WriteIndented = true };

    private static readonly Gen<string> AnyFile = Gen.Recursive<string>((depth, inner) => depth > 4
        ? Scalar
        : Gen.OneOf(
            Scalar,
            Gen.Select(Gen.Select(Key, Gap, inner, (k, g, v) => $"{k}:{g}{v}").Array[0, 6], Gap, (m, g) => $"{{{g}{string.Join($",{g}", m.DistinctBy(x => x.Split(':')[0]))}{g}}}"),
            Gen.Select(Gen.Select(Gap, inner, (g, v) => g + v).Array[0, 6], Gap, (m, g) => $"[{g}{string.Join(",", m)}{g}]")));

    private static Gen<string> Scalar => Gen.OneOf(Gen.Const("1.50"), Gen.Const("-0"), Gen.Const("1e2"), Gen.Const("true"), Gen.Const("null"), Gen.Const("\"\\u4e2d\\n\""), Gen.Const("\"a, { b: [c] }\""), Gen.Int[10, 90].Select(n => $"\"{new string('x', n)}\""));

    private static Gen<string> Key => Gen.String[Gen.Char['a', 'z'], 1, 8].Select(k => $"\"{k}\"");

    private static Gen<string> Gap => Gen.OneOf(Gen.Const(""), Gen.Const(" "), Gen.Const("\n"), Gen.Const("\r\n\t"));

    public static TheoryData<string> Shipped =>
        [.. Directory.EnumerateFiles(RepositoryRoot.File("packs"), "*.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(RepositoryRoot.Folder, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_file_has_its_form(string file)
    {
        var text = File.ReadAllText(RepositoryRoot.File(file));

        Formatted(text).ShouldBe(text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Whatever_the_white_space_was_the_revision_stays_and_a_second_run_changes_nothing(bool exploded)
    {
        var shipped = Files(text => text);
        var spoilt = Files(text => exploded ? Pretty(text) : JsonSerializer.Serialize(JsonDocument.Parse(text)));

        var once = spoilt.ToDictionary(f => f.Key, f => Bytes(Formatted(Encoding.UTF8.GetString(f.Value.Span))), StringComparer.Ordinal);
        var twice = once.ToDictionary(f => f.Key, f => Formatted(Encoding.UTF8.GetString(f.Value.Span)), StringComparer.Ordinal);

        PackReader.Read(once).Pack?.Revision.ShouldBe(PackReader.Read(shipped).Pack?.Revision);
        foreach (var (name, text) in twice) text.ShouldBe(Encoding.UTF8.GetString(once[name].Span));
    }

    [Fact]
    public void Any_file_keeps_its_values_letter_for_letter_and_its_form_is_final() => AnyFile.Sample(file =>
    {
        var once = Formatted(file);

        return Formatted(once) == once && Bare(once) == Bare(file) && !once.Contains('\r') && once.EndsWith('\n');
    });

    [Fact]
    public void What_is_short_comes_onto_one_line_and_what_is_too_wide_is_broken()
    {
        var wide = string.Join(",", Enumerable.Range(0, 60).Select(i => $"\"word{i}\""));

        Formatted("{\n \"a\" :\n {\n \"en\":\"x\",\n\"n\":[ 1,2 ]}, \"empty\": { }}").ShouldBe("{\n  \"a\": { \"en\": \"x\", \"n\": [1, 2] }, \"empty\": {}\n}\n");
        Formatted($"{{\"wide\":[{wide}]}}").Split('\n').Length.ShouldBe(65);
    }

    [Theory]
    [InlineData("{ \"a\": 1, }")]
    [InlineData("{ \"a\": 1, \"a\": 2 }")]
    [InlineData("// no\n{}")]
    [InlineData("")]
    public void What_is_no_sound_JSON_is_left_alone_and_said(string text)
    {
        var findings = new Findings();

        PackFormat.Format("pack.json", Bytes(text), findings).ShouldBeNull();

        findings.HasErrors.ShouldBeTrue();
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Files(Func<string, string> change)
    {
        var folder = RepositoryRoot.File("packs", "community");
        return Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(f => (Name: Path.GetRelativePath(folder, f).Replace('\\', '/'), Text: File.ReadAllText(f)))
            .Where(f => !f.Name.StartsWith("tests/", StringComparison.Ordinal))
            .ToDictionary(f => f.Name, f => Bytes(change(f.Text)), StringComparer.Ordinal);
    }

    private static string Pretty(string text) => JsonSerializer.Serialize(JsonDocument.Parse(text), Exploded);

    private static string Formatted(string text) => Encoding.UTF8.GetString((PackFormat.Format("x.json", Bytes(text), new Findings()) ?? throw new InvalidOperationException(text)).Span);

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>All letters but white space outside texts.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder();
        var isInside = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && (i == 0 || text[i - 1] != '\\')) isInside = !isInside;
            if (isInside || !char.IsWhiteSpace(text[i])) bare.Append(text[i]);
        }

        return bare.ToString();
    }
}
