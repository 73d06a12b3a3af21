using System.Globalization;
using Parley.Packs;
using Parley.Reading;
using Parley.Rules;
using Parley.Rules.Words;

namespace Parley.Host.Commands.GradeFacts;

/// <summary>Grades record after record with one row and one buffer, so that a million records take no more memory than one.</summary>
internal sealed class FactStream
{
    private readonly Pack pack;
    private readonly Terminal terminal;
    private readonly FactRow row;
    private readonly FactRecord record;
    private readonly RuleOutcomes outcomes;
    private readonly GradeLine output;
    private long records;
    private long bad;

    public FactStream(Pack pack, Terminal terminal)
    {
        (this.pack, this.terminal) = (pack, terminal);
        row = pack.Words.NewRow();
        record = new FactRecord(pack, row);
        outcomes = pack.Grading.NewOutcomes();
        output = new GradeLine(pack, terminal.Output);
    }

    /// <summary>Grades a file that is one record.</summary>
    public async Task<int> GradeWholeAsync(string file, Stream source, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await source.CopyToAsync(buffer, cancellationToken);
        await GradeAsync(file, buffer.ToArray(), line: 1, cancellationToken);
        return await EndAsync(cancellationToken);
    }

    /// <summary>Grades a record a line; empty lines are passed over, a bad line is told and the rest goes on.</summary>
    public async Task<int> GradeLinesAsync(string file, Stream source, CancellationToken cancellationToken)
    {
        var lines = new LineReader(source, JsonFile.MostBytes);
        while (await lines.NextAsync(cancellationToken))
        {
            if (lines.IsTooLong) Tell(new Finding(HostMessages.RecordTooLong, Severity.Error, new Position(file, 1, 1, string.Empty), [JsonFile.MostBytes]), lines.Number);
            else if (!IsBlank(lines.Line.Span)) await GradeAsync(file, lines.Line, lines.Number, cancellationToken);
        }

        return await EndAsync(cancellationToken);
    }

    private async ValueTask GradeAsync(string file, ReadOnlyMemory<byte> bytes, long line, CancellationToken cancellationToken)
    {
        var findings = new Findings();
        if (record.Read(file, bytes, findings))
        {
            records++;
            await output.WriteAsync(pack.Grading.Evaluate(row, outcomes), cancellationToken);
            return;
        }

        Tell(findings.All[0], line);
    }

    private void Tell(Finding finding, long line)
    {
        records++;
        bad++;
        var view = FindingView.Of(finding, terminal.Language);
        terminal.Error.WriteLine(FindingLine.Of(view with { Line = (int)Math.Min(int.MaxValue, view.Line + line - 1) }));
    }

    private async ValueTask<int> EndAsync(CancellationToken cancellationToken)
    {
        await output.FlushAsync(cancellationToken);
        if (bad == 0) return ExitCodes.Ok;
        terminal.Complain(HostMessages.BadRecords, bad.ToString(CultureInfo.InvariantCulture), records.ToString(CultureInfo.InvariantCulture));
        return ExitCodes.Errors;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.TrimStart(" \t"u8).IsEmpty;
}
