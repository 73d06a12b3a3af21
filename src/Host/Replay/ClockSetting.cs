using System.Globalization;
using Parley.Journal;

namespace Parley.Host.Replay;

/// <summary>The simulated clock as the journal keeps it, so that a run that goes on does not set time back.</summary>
internal static class ClockSetting
{
    private const string Name = "replay.clock";

    public static async Task<DateTimeOffset?> ReadAsync(IJournal journal, CancellationToken cancellationToken) =>
        await journal.ReadSettingAsync(Name, cancellationToken) is { } text && DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) ? moment : null;

    public static ValueTask WriteAsync(IJournal journal, DateTimeOffset moment, CancellationToken cancellationToken) =>
        journal.WriteSettingAsync(Name, moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture), cancellationToken);
}
