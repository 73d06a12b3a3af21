using System.Collections.Immutable;

namespace Parley.Packs;

/// <summary>Receivers that every pack has without naming them.</summary>
internal static class ReceiverNames
{
    public const string Party = "party";
    public const string Informant = "informant";
    public const string Channel = "channel";
    public const string Addressee = "addressee";

    public static ImmutableArray<string> All { get; } = [Party, Informant, Channel, Addressee];

    public static ImmutableArray<Receiver> Receivers { get; } =
    [
        new Receiver { Name = Party, Kind = ReceiverKind.Party, Everyone = true },
        new Receiver { Name = Informant, Kind = ReceiverKind.Informant },
        new Receiver { Name = Channel, Kind = ReceiverKind.Channel },
        new Receiver { Name = Addressee, Kind = ReceiverKind.Addressee },
    ];
}
