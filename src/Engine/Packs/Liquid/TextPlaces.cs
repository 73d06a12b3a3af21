using System.Collections.Immutable;

namespace Parley.Packs.Liquid;

/// <summary>What a text can be filled with. Nothing that names a party: who reads a notice may not be meant to know.</summary>
internal static class TextPlaces
{
    public const string Dispute = "dispute";
    public const string Level = "level";
    public const string Tier = "tier";
    public const string Stage = "stage";
    public const string Duty = "duty";
    public const string Due = "due";
    public const string Reasons = "reasons";
    public const string Decision = "decision";
    public const string Handler = "handler";
    public const string Unit = "unit";

    public static ImmutableArray<string> All { get; } = [Dispute, Level, Tier, Stage, Duty, Due, Reasons, Decision, Handler, Unit];
}
