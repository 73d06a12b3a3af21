namespace Parley.Packs;

/// <summary>Receivers that every pack has without naming them.</summary>
internal static class ReceiverNames
{
    public const string Party = "party";
    public const string Informant = "informant";
    public const string Channel = "channel";
    public const string Addressee = "addressee";
}
