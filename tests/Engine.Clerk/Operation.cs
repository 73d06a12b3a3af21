using System.Globalization;

namespace Parley.Clerk;

/// <summary>A command that was sent, from when to when, and what was answered. The moments are those of the machine's clock that never jumps, which all its processes share.</summary>
/// <param name="Called">When it was sent.</param>
/// <param name="Returned">When the answer came.</param>
/// <param name="Dispute">The dispute.</param>
/// <param name="Command">The name of the command.</param>
/// <param name="Id">The command id.</param>
/// <param name="Body">What its body says, but for the name.</param>
/// <param name="Expected">The version it was made on, or null for any.</param>
/// <param name="Answer"><c>accepted</c>, <c>repeated</c>, or the id of the refusal.</param>
/// <param name="Version">The version the answer names, or 0.</param>
internal sealed record Operation(long Called, long Returned, string Dispute, string Command, string Id, string Body, long? Expected, string Answer, long Version)
{
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Called} {Returned} {Dispute} {Command} {Id} {Body} {Expected?.ToString(CultureInfo.InvariantCulture) ?? "-"} {Answer} {Version}");

    public static Operation Of(string line) => line.Split(' ') is [var called, var returned, var dispute, var command, var id, var body, var expected, var answer, var version]
        ? new(Number(called), Number(returned), dispute, command, id, body, expected == "-" ? null : Number(expected), answer, Number(version))
        : throw new FormatException(line);

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
