using Parley.Journal;

namespace Parley.Host.Commands.Verify;

/// <summary>The first damaged entry as JSON shows it.</summary>
internal sealed record DamageView(string Stream, long Version, string Id, string Message, string Remedy)
{
    public static DamageView Of(Damage damage, string language) =>
        new(damage.Stream, damage.Version, damage.Kind.Id, damage.Kind.Text(language, [.. damage.About]), damage.Kind.Remedy(language, [.. damage.About]));
}
