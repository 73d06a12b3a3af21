using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Host.Api.Views;

/// <summary>The warning of the last rise.</summary>
internal sealed record WarningView(string Id, Level Level, IReadOnlyList<Holder> Sign, bool Each, IReadOnlyList<Holder> Signed, bool Complete)
{
    public static WarningView Of(OpenWarning warning) => new(warning.Id, warning.Level, [.. warning.Sign], warning.Each, [.. warning.Signed], warning.Complete);
}
