using Parley.Packs;

namespace Parley.Host.Commands.Routing;

/// <summary>A row of the matrix.</summary>
internal sealed record MatrixLine(string Level, string? Stage, string? Tier, string Sign, IReadOnlyList<string> Signers, IReadOnlyList<string> Inform, int Line)
{
    public static MatrixLine Of(MatrixRow row) => new(
        row.Level.Name,
        row.Stage is { } stage ? StageWords.Of(stage) : null,
        row.Tier?.Name,
        row.Each ? "each" : "any",
        [.. row.Sign.Select(r => r.Name)],
        [.. row.Inform.Select(r => r.Name)],
        row.At.Line);

    public void Write(Terminal terminal)
    {
        var where = string.Concat(Stage is null ? string.Empty : $" {Stage}", Tier is null ? string.Empty : $" @{Tier}");
        var sign = Sign == "each" ? terminal.Say("each signs", "均须签收") : terminal.Say("any signs", "任一签收");
        var inform = Inform.Count == 0 ? string.Empty : $"; {terminal.Say("informed", "知悉")}: {string.Join(", ", Inform)}";
        terminal.Out.WriteLine($"  {Level}{where}  {sign}: {string.Join(", ", Signers)}{inform}  (notices.json:{Line})");
    }
}
